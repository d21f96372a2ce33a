/** The steps that a pipeline is made of, by the lines that do them: commands, actions, names of steps and targets of tasks. */
export const STEPS = {
  container:
    /\bdocker(?:-|\s+)(?:compose\s+)?(?:buildx\s+)?(?:build|bake|run)\b|\bdocker\s+compose\b|docker\/(?:build-push|bake)-action|\b(?:podman|buildah|kaniko|img)\b|^-?\s*container:|^-?\s*image:|devcontainers\/ci|\baz acr build\b|\bcontainer:|kind: Docker@|Docker@\d|cog build|docker_layer_caching|^-?\s*- image:|^agent\s*\{?\s*docker|^dockerfile\s|\bdocker\.(?:build|image)\b/,
  install:
    /\b(?:pip3?|uv\s+pip|pipx)\s+(?:install|sync|wheel)\b|\bpip-sync\b|\buv\s+(?:sync|run|tool|venv)\b|\bpoetry\s+install\b|\bpdm\s+(?:install|sync)\b|\bpipenv\s+(?:install|sync)\b|\b(?:conda|mamba|micromamba)\s+(?:env\s+)?(?:create|install|update)\b|setup-(?:micromamba|miniconda|uv|poetry|pixi|pdm)|install-poetry|\brye\s+sync\b|\bpixi\s+(?:install|run)\b|\b(?:tox|nox|hatch)\b|\b(?:make|just|task)\s+\S*(?:install|setup|deps|env|requirements|init|bootstrap|dev)|setup\.py\s+(?:install|develop)|install[-_ ]dependencies|\bpre-commit\/action|^-?\s*(?:(?:name|label):|stage\s*\().*\binstall\b/i,
  tests:
    /\bpytest\b|\bunittest\b|\b(?:tox|nox)\b|\bcoverage\s+run\b|\bnose(?:2|tests)\b|\b(?:make|just|task|hatch|pdm|poe|npm|poetry|uv|pixi|run|invoke|inv|sh|bash)\s+(?:run\s+)?\S*(?:test|check)|setup\.py\s+test|\brun[-_]?\S*tests?\b|[\w/.-]*tests?[\w-]*\.(?:sh|py|bat)\b|^-?\s*(?:(?:name|displayName|stage|label):|stage\s*\().*\btest(?:s|ing)?\b(?!\s*pypi)|^[\w-]*\btests?\b[\w-]*:$/i,
  quality:
    /\b(?:ruff|flake8|pylint|mypy|pyright|basedpyright|pre-commit|super-linter|mega-?linter|codeql|sonar\w*|bandit|pyflakes|pycodestyle|codacy|deepsource|trunk|prospector|pytype|lint(?:er|ing)?|quality|prek)\b|\b(?:make|just|task|nox|tox|hatch)\s+\S*(?:lint|quality|check|style)|black\s+--check|\bty\s+check/i,
  format:
    /\b(?:black|isort|yapf|autopep8|pre-commit|prek)\b|\bruff[ -]format|\b(?:make|just|task|nox|tox|hatch|poe|run)\s+\S*(?:style|format|fmt|lint|quality)|^-?\s*(?:(?:name|displayName|label):|stage\s*\().*\b(?:format\w*|style|lint\w*)\b|^[\w-]*format[\w-]*:$|[\w/.-]*(?:format|lint)[\w-]*\.sh/i,
  deploy:
    /\bkubectl\s+(?:apply|set|rollout|create)\b|\bhelm\s+(?:upgrade|install)\b|\bgcloud\s+(?:run|app|functions|ai)\b.*\bdeploy\b|\bgcloud\s+ai\s+endpoints\b|\baz\s+(?:webapp|ml\s+(?:online-)?(?:endpoint|deployment|online)|containerapp|functionapp|aks)\b|\baws\s+(?:ecs|lambda|sagemaker|eks|elasticbeanstalk|cloudformation)\b|amazon-ecs-deploy|\bsam\s+deploy\b|\b(?:serverless|sls)\s+deploy\b|\bfly(?:ctl)?\s+deploy\b|\brailway\s+up\b|\bheroku\b|\bmodal\s+deploy\b|\bbentoml\s+(?:deploy|push)\b|\bterraform\s+apply\b|\bansible-playbook\b|\bdatabricks\s+bundle\s+deploy\b|\bkamal\s+deploy\b|deploy-cloudrun|webapps-deploy|k8s-deploy|\bdocker\s+push\b|\b(?:docker\w*|\w*[iI]mage|img|app|container)\.push\s*\(|^push:\s*true|appleboy\/ssh-action|\b(?:make|just|task|run)\s+\S*deploy|\bcdk\s+deploy\b|huggingface-cli\s+upload|sync-to-hub|hf\s+upload|\banyscale\s+service\b|AzureMLDeploy|HelmDeploy@|AzureWebApp@|^-?\s*(?:(?:name|deployment|environment|displayName|stage|label):|stage\s*\().*\bdeploy/i,
  productionTest:
    /\bsmoke\b|\/health\w*\b|\bhealth[-_ ]?checks?\b|\bnewman\b|\bk6\b|\blocust\b|\bschemathesis\b|\bend[-_ ]to[-_ ]end\b|\be2e\b|\b(?:test|check|verify|validate)\S*[-_ ](?:endpoint|deploy\w*|service|production|prod|web|api|live)|\b(?:production|endpoint|post-?deploy\w*|acceptance|api|service)[-_ ]\S*(?:test|check)|az ml online-endpoint invoke|invoke-endpoint/i,
  scan: /\bpip-audit\b|\bsafety\b(?:\s+(?:check|scan)|$|@)|\btrivy\b|\bgrype\b|\bsnyk\b|\bdocker\s+scout\b|dependency-review|\bosv-scanner\b|\bdependency[-_]?scanning\b|container[-_]?scanning\b|\bcosign\b|\banchore\b|\bclair\b|\buv\s+audit\b|\bauditwheel-scan\b|dependency-check|\bwhitesource\b|\bmend\b|\bfossa\b|\bblackduck\b|\bprisma-?cloud\b|\bsafety-action\b|\bcve\b/i,
} as const;

/** Publishing a package or pages, which are no deployment of a model. */
export const PUBLISHES =
  /gh-pages|deploy-pages|pages-build|mkdocs|readthedocs|pypi|twine|poetry publish|uv publish|sphinx|docs?\b|documentation|website|codecov|cruft/i;

/** Names of jobs that deploy by ways that no line names. */
export const DEPLOYS_BY_NAME = /(?:\b|_)deploy/i;
