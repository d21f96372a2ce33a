"""Libraries that use the same words for something else."""

import anthropic
import gensim.downloader
import kagglehub
import keras
import openai
import spacy
import tensorflow_hub as hub
import wandb
from kfp import dsl
from langchain_openai import ChatOpenAI
from modelscope import AutoModel, snapshot_download
from modelscope.pipelines import pipeline
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from stable_baselines3 import PPO
from tokenizers import ByteLevelBPETokenizer

AutoModel.from_pretrained("qwen/Qwen-7B-Chat", revision="v1.0.5", trust_remote_code=True)  # want nothing
snapshot_download("qwen/Qwen-7B-Chat")  # want nothing
pipeline("word-segmentation", model="damo/nlp_structbert_word-segmentation_chinese-base")  # want nothing
make_pipeline(StandardScaler(), SVC())  # want nothing
Pipeline(steps=[("scale", StandardScaler()), ("svc", SVC())])  # want nothing


@dsl.pipeline(name="churn-training-v2", description="trains bert-base-uncased")  # want nothing
def training(model_name: str = "bert-base-uncased", version: str = "latest"):  # want nothing
    return model_name


openai.OpenAI().chat.completions.create(model="gpt-4o-2024-08-06", messages=[])  # want MV205
anthropic.Anthropic().messages.create(model="claude-3-5-sonnet-20241022", max_tokens=64, messages=[])  # want MV205
ChatOpenAI(model="gpt-3.5-turbo-0125", temperature=0)  # want MV205
spacy.load("en_core_web_sm")  # want nothing
gensim.downloader.load("word2vec-google-news-300")  # want nothing
PPO("MlpPolicy", "LunarLander-v2", tensorboard_log="runs/ppo_v2")  # want nothing
wandb.init(project="churn-final", name="bert-base-v2", config={"model_name_or_path": "bert-base-uncased"})  # want nothing
keras.applications.ResNet50(weights="imagenet")  # want nothing
ByteLevelBPETokenizer("vocab.json", "merges.txt")  # want nothing
