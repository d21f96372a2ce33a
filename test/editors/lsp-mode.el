;;; Does in serve.py what a user of lsp-mode does, and says as JSON what became of it.  -*- lexical-binding: t -*-
(require 'lsp-mode)
(require 'json)
(setq lsp-auto-guess-root t
      lsp-enable-snippet nil
      lsp-warn-no-matched-clients nil
      lsp-restart 'ignore)

(defun until (what holds)
  "Wait until HOLDS, which is called again and again, gives a value, and give it; WHAT is awaited."
  (let ((end (+ (float-time) 20)) value)
    (while (not (setq value (funcall holds)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))
    value))

(defun found (code)
  "The text that a finding with CODE stands on, nil where there is none."
  (seq-some (lambda (each)
              (when (equal code (lsp-get each :code))
                (pcase-let ((`(,start . ,end) (lsp--range-to-region (lsp-get each :range))))
                  (buffer-substring-no-properties start end))))
            (gethash (lsp--fix-path-casing (buffer-file-name)) (lsp-diagnostics))))

(find-file "serve.py")
(lsp)
(let* ((finding (until "a finding" (lambda () (found "MV301"))))
       (workspace (car (lsp-workspaces)))
       (hover (progn
                (goto-char (point-min))
                (search-forward "models:")
                (lsp--render-on-hover-content (lsp-get (lsp-request "textDocument/hover" (lsp--text-document-position-params)) :contents) t)))
       (mended (progn
                 (lsp-execute-code-action
                  (seq-find (lambda (each) (equal (lsp-get each :title) "Use the alias @production"))
                            (lsp-code-actions-at-point)))
                 (until "no finding" (lambda () (not (found "MV301"))))
                 (buffer-string)))
       (renamed (progn
                  (goto-char (point-min))
                  (search-forward "\"churn")
                  (lsp-rename "retention")
                  (with-current-buffer (find-file-noselect "serving.yaml") (buffer-string)))))
  (lsp-workspace-shutdown workspace)
  (until "the end" (lambda () (not (process-live-p (lsp--workspace-cmd-proc workspace)))))
  (princ (json-encode `((finding . ,finding) (hover . ,(substring-no-properties hover))
                        (mended . ,(substring-no-properties mended))
                        (renamed . ,(substring-no-properties renamed)) (ended . t)))))
