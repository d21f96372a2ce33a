"""A module that loads models:/churn/3 and hf://acme/churn@main."""
# models:/churn/3 hf://acme/churn@v1 runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model


def load():
    """Loads models:/churn@champion.

    hf://acme/churn@main, runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model
    """
    r"""No docstring by Python's rules, but read as one: models:/churn/3."""


models = churn / 3
uri = "my_models:/churn/3", "vllm-models:/churn/3", "./models:/churn/3", "file:/x/models:/churn/3"
path = "C:/models:/churn/3", r"C:\models:\churn\3", "C:\\models\\churn:v3", "s3://models:/churn/3x"
volume = "models:/app/models", "models:/models", "models:/root/.ollama/models:ro", "runs:/app/runs"
unknown = "models:/churn/v3", "models:/churn/champion", "models:/churn", "models:/", "models://churn/3"
scheme = "models:/name/<version>", "MLflow model URI (runs:/, models:/, s3://)", "the models: /churn/3"
pattern = re.compile(r"models:/(\w+)/(\d+)"), re.compile(r"^models:/churn/3$"), "models:/[^/]+/3"
log = f"loading models:/churn/3 for {user}", f"{models}/3", f"{models:/3}", f"{a / b}", f"{hf}//{x}"
log = f"models:/{name}", f"load models:/{name}/3", f"{registry}models:/{name}/3"
ports = "see http://localhost:5000/models and 12:30/2", "http://host/a:80", "host/a:80", "redis://x/y:6379"
time = "2024-08-06T12:30:02", "12:30/13:45", "a/b 12:30", "model at 2024/01:30"
image = "python:3.12-slim", "registry/org/image:tag", "ghcr.io/acme/churn:v3", "acme/churn:v3"
images = {"image": "acme/churn:v3", "model_image": "acme/churn:v3"}
docker.from_env().containers.run("acme/model:v3", name="model", volumes={"models": "models:/models"})
ratio = "model:a/b", "models=a/b:c", "acme/model:name", "application/json;charset=utf-8", "text/html:q"
hub = "hf:/acme/churn", "hf://acme", "hf://", "shf://acme/churn", "hf://buckets/acme/churn", "half://a/b"
runs = "runs:/latest/model", "runs:/model", "runs:/abcdef/model", "runs://4f0c8a6d2b9e4c1f", "mlruns:/0123456789ab"
mail = "someone@models:/churn/3", "git@github.com:acme/churn", "use_artifact:acme/churn:v3"
key = {"a": {"b/c:d": 1}}, lambda model: a / b, x[1:2]
