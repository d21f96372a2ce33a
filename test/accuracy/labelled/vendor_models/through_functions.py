"""Names that reach a vendor through functions which hand on what they are given, at once or elsewhere."""

import litellm
import openai
import ray
from celery import Celery
from tenacity import retry, stop_after_attempt

queue = Celery("evaluation")
JUDGE = "gpt-4-0314"


@retry(stop=stop_after_attempt(6))
def completion_with_backoff(**kwargs):
    return openai.ChatCompletion.create(**kwargs)  # want MV205


completion_with_backoff(model="gpt-3.5-turbo-0301", messages=[])


@retry(stop=stop_after_attempt(6))
def deployed_with_backoff(**kwargs):
    return openai.ChatCompletion.create(**kwargs)  # want nothing


deployed_with_backoff(engine="chat", model="gpt-3.5-turbo-0301", messages=[])


def answer(**kwargs):
    return litellm.completion(**kwargs)  # want MV205


answer(model="anthropic/claude-3-opus-20240229", messages=[])


@ray.remote(num_cpus=1)
def review(prompt: str, model: str):
    return openai.chat.completions.create(model=model, messages=[prompt])  # want MV205


ray.get([review.remote(each, JUDGE) for each in ["a", "b"]])


@queue.task
def summarize(text: str, model: str):
    return openai.chat.completions.create(model=model, messages=[text])  # want MV205


summarize.delay("…", "gpt-4-0613")


class Counter:
    def remote(self, name: str) -> None: ...


Counter().remote("gpt-4-0314")  # want nothing
