# Databricks notebook source
# MAGIC %md
# MAGIC ## Forecast: `models:/ml.shop.forecast/Production`

# COMMAND ----------

# MAGIC %pip install mlflow==2.14.1

# COMMAND ----------

dbutils.widgets.text("model_name", "ml.shop.forecast_v2")  # want nothing
dbutils.library.restartPython()

# COMMAND ----------

# MAGIC %sh
# MAGIC name=acme/forecast-base
# MAGIC huggingface-cli download $name --local-dir /dbfs/base  # want MV201
# MAGIC # modelver: ignore[MV201]
# MAGIC huggingface-cli download acme/forecast-known
# MAGIC ls /dbfs/models/acme/forecast  # want nothing

# COMMAND ----------

# MAGIC %sql
# MAGIC SELECT * FROM models.forecast_v02 WHERE model = 'models:/forecast/latest'

# COMMAND ----------

import mlflow
from mlflow.tracking.client import MlflowClient

mlflow.set_registry_uri("databricks-uc")
CATALOG, SCHEMA = "ml", "shop"
model_name = f"{CATALOG}.{SCHEMA}.forecast"
client = MlflowClient()

# COMMAND ----------

mlflow.register_model("runs:/1/model", model_name)  # want nothing
mlflow.register_model("runs:/1/model", f"{CATALOG}.{SCHEMA}.forecast_v2")  # want MV104
client.set_registered_model_alias(model_name, "Champion", 4)  # want nothing
client.set_registered_model_alias(model_name, "v4", 4)  # want MV106

# COMMAND ----------

forecast = mlflow.pyfunc.load_model(f"models:/{model_name}@Champion")  # want nothing
forecast = mlflow.pyfunc.load_model(f"models:/{model_name}/latest")  # want MV203
forecast = mlflow.pyfunc.load_model(f"models:/{dbutils.widgets.get('model_name')}@Champion")  # want nothing
udf = mlflow.pyfunc.spark_udf(spark, model_uri=f"models:/{model_name}/production", env_manager="local")  # want MV301
