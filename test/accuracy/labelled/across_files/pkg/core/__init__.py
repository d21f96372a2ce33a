from .config import DATASET as CORPUS, settings
from .config import MODELS
from .registry import RegistryGateway
