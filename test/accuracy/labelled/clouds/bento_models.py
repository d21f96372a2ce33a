"""BentoML: tags of its store are `name:version`; `latest`, and a name by itself, are whatever came last."""

import os

import bentoml
from bentoml.models import BentoModel
from bentoml.models import get as get_model

STORE = "ticket_router"

bentoml.models.get("ticket_sorter:latest")  # want MV203
bentoml.models.get("ticket_ranker")  # want MV203
get_model("ticket_merger:latest")  # want MV203
bentoml.models.get(f"{STORE}:latest")  # want MV203
BentoModel("ticket_tagger:latest")  # want MV203
BentoModel("ticket_splitter")  # want MV203
bentoml.sklearn.load_model("ticket_forest:latest")  # want MV203
bentoml.pytorch.load_model("ticket_net")  # want MV203
bentoml.transformers.load_model("ticket_bert:latest")  # want MV203
bentoml.onnx.load_model("ticket_onnx:latest")  # want MV203
bentoml.keras.load_model("ticket_lstm")  # want MV203
bentoml.lightgbm.get("ticket_trees:latest")  # want MV203
bentoml.models.export_model("ticket_exported:latest", "out.bentomodel")  # want MV203
bentoml.sklearn.save_model("ticket_forest_v2", object())  # want MV104
bentoml.transformers.save_model("ticket_bert_final", object())  # want MV104
bentoml.onnx.save_model("ticket-onnx-v1.1", object())  # want MV104
bentoml.picklable_model.save_model("ticket_pipeline_new", object())  # want MV104
bentoml.models.HuggingFaceModel("acme/ticket-summarizer")  # want MV201
bentoml.models.HuggingFaceModel("acme/ticket-translator", revision="main")  # want MV202

bentoml.models.get("ticket_sorter_b:5nfw7ppdtsoyiycx")  # want nothing
bentoml.models.get(os.environ["MODEL_TAG"])  # want nothing
bentoml.models.get(f"{STORE}:{os.environ['MODEL_VERSION']}")  # want nothing
bentoml.models.list()  # want nothing
bentoml.models.delete("ticket_old:x5p2kvvz2oyuwjtv")  # want nothing
bentoml.models.import_model("ticket_imported.bentomodel")  # want nothing
bentoml.sklearn.save_model("ticket_forest", object())  # want nothing
bentoml.sklearn.save_model("ticket_forest_b", object(), labels={"stage": "final"}, metadata={"version": "v2"})  # want nothing
bentoml.sklearn.load_model("ticket_forest_c:20260806")  # want nothing
bentoml.pytorch.load_model("./exported/ticket_net")  # want nothing
bentoml.load("ticket_service:latest")  # want nothing
bentoml.bentos.get("ticket_service_v2:latest")  # want nothing
bentoml.build("service.py:svc", name="ticket_service_v2")  # want nothing
bentoml.Service("ticket_service_final", runners=[])  # want nothing
bentoml.SyncHTTPClient("http://ticket-v2:3000")  # want nothing
BentoModel("ticket_tagger_b:v20260102")  # want nothing


@bentoml.service(name="ticket_latest", resources={"cpu": "2"})  # want nothing
class Tickets:
    model = BentoModel("ticket_router_b:latest")  # want MV203
    summarizer = bentoml.models.HuggingFaceModel("acme/ticket-summarizer-b", revision="5617a9f61b028005a4858fdac845db406aefb181")  # want nothing

    @bentoml.api  # want nothing
    def route(self, text: str) -> str:
        return self.model  # want nothing

bentoml.models.push("ticket_pushed:latest")  # want MV203
bentoml.catboost.load_model("ticket_cat:latest")  # want MV203
bentoml.models.pull("ticket_pulled:20260806")  # want nothing
bentoml.exceptions.NotFound("ticket_sorter:latest")  # want nothing
print("ticket_router:latest")  # want nothing
bentoml.metrics.Counter(name="tickets_final", documentation="x")  # want nothing
