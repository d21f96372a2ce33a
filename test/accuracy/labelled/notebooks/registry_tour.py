# %% [markdown]
# Compare `models:/tickets_router/1` with the newest
# %%
import mlflow
client = mlflow.MlflowClient()
name = "tickets_router"
# %%
for stage in ("Staging", "Production"):
    mlflow.sklearn.load_model(f"models:/{name}/{stage}")  # want MV301
for version in (1, 2):
    mlflow.sklearn.load_model(f"models:/{name}/{version}")  # want nothing
# %%
version = client.get_latest_versions(name, ["Production"])[0]  # want MV301
model = mlflow.sklearn.load_model(version.source)  # want nothing
model = mlflow.pyfunc.load_model(f"models:/{name}/{version.version}")  # want nothing
model = mlflow.pyfunc.load_model(model_uri="models:/" + name)  # want MV203
# %%
client.copy_model_version("models:/tickets_router@challenger", "tickets_router_prod")  # want nothing
client.copy_model_version(src_model_uri="models:/tickets_router/2", dst_name="tickets_router_v2")  # want MV104
client.set_registered_model_alias(name, "Latest", 2)  # want MV106
%matplotlib inline
