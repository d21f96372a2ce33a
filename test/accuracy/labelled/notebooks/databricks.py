# Databricks notebook source
# MAGIC %md
# MAGIC # Score customers with `models:/churn/Production`

# COMMAND ----------

# MAGIC %pip install mlflow transformers

# COMMAND ----------

import mlflow
import mlflow.pyfunc

model_name = "ml.customers.churn"

# COMMAND ----------

churn = mlflow.pyfunc.spark_udf(spark, model_uri=f"models:/{model_name}@champion")  # want nothing
churn = mlflow.pyfunc.spark_udf(spark, model_uri=f"models:/{model_name}/Production")  # want MV301
churn = mlflow.pyfunc.spark_udf(spark, f"models:/{model_name}/latest")  # want MV203

# COMMAND ----------

mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "ml.customers.churn_v2")  # want MV104
