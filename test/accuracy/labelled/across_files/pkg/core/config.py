from dataclasses import dataclass, field
from typing import Final

from pydantic_settings import BaseSettings, SettingsConfigDict

DATASET: Final[str] = "fever/fever"
MODELS: dict[str, dict[str, str]] = {
    "retriever": {"repo": "castorini/mdpr-tied-pft-msmarco", "commit": "main"},
    "generator": {"repo": "google/flan-t5-xl", "commit": "7d6315df2c2fb742f0f5b556879d730926ca9001"},
}


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="APP_")
    nli_model: str = "cross-encoder/nli-deberta-v3-small"
    reader_path: str = "/srv/models/reader"


settings = Settings()


@dataclass
class Base:
    encoder: str = "vinai/phobert-base"
    commit: str = field(default="01a8e1a7f4f2a6c3d7b0b3a2f0c1d2e3f4a5b6c7")


@dataclass
class Bigger(Base):
    encoder: str = "vinai/phobert-large"
