#!/usr/bin/env bash
# Requests to the vendors' servers by curl.
MODEL=gpt-4

curl -s https://api.openai.com/v1/chat/completions -H "Authorization: Bearer $KEY" -d '{"model": "gpt-4", "messages": []}' # want MV205
curl https://api.openai.com/v1/chat/completions -d "{\"model\": \"$MODEL\", \"messages\": []}" # want MV205
curl https://api.openai.com/v1/chat/completions -d '{"messages": [{"content": "gpt-4"}]}' # want nothing
curl https://api.openai.com/v1/models/gpt-4 # want nothing
curl https://api.openai.com/v1/chat/completions -d @body.json # want nothing
curl http://localhost:8000/v1/chat/completions -d '{"model": "gpt-4"}' # want nothing
curl -X POST http://localhost:11434/api/generate -d '{"model": "curled", "prompt": "x"}' # want MV203
curl -X POST http://ollama:11434/api/pull -d '{"model": "curled:8b"}' # want nothing
curl "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=$KEY" -d '{}' # want MV205
# want below MV205
curl https://api.anthropic.com/v1/messages --header "x-api-key: $KEY" --data '{
      "model": "claude-3-haiku-20240307",
      "max_tokens": 64
    }'
