;;; Does in serve.py what a user of Eglot does, and says as JSON what became of it.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'json)
(setq eglot-confirm-server-initiated-edits nil
      ;; As if a key had been pressed, and no mouse.
      last-nonmenu-event ?a)

(defun until (what holds)
  "Wait until HOLDS, which is called again and again, gives a value, and give it; WHAT is awaited."
  (let ((end (+ (float-time) 20)) value)
    (while (not (setq value (funcall holds)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))
    value))

(defun found (code)
  "The text that a finding with CODE stands on, nil where there is none."
  ;; Eglot sends changes when Emacs is idle, which a batch never is.
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (seq-some (lambda (each)
              (when (string-match-p code (flymake-diagnostic-text each))
                (buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each))))
            (flymake-diagnostics)))

(find-file "serve.py")
(apply #'eglot--connect (eglot--guess-contact))
(flymake-mode 1)
(let* ((server (eglot-current-server))
       (finding (until "a finding" (lambda () (found "MV301"))))
       (hover (progn
                (goto-char (point-min))
                (search-forward "models:")
                (let ((contents (plist-get (jsonrpc-request server :textDocument/hover
                                                            (eglot--TextDocumentPositionParams))
                                           :contents)))
                  (eglot--format-markup contents))))
       (actions (eglot-code-actions (point) (point) nil nil))
       (mended (progn
                 (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) "Use the alias @production")))
                   (eglot-code-actions (point) (point) nil t))
                 (until "the fix" (lambda () (save-excursion (goto-char (point-min)) (search-forward "@production" nil t))))
                 (until "no finding" (lambda () (not (found "MV301"))))
                 (buffer-string)))
       (completions (save-excursion
                      (goto-char (point-max))
                      (insert "mlflow.pyfunc.load_model(\"models:/churn@")
                      (until "a completion"
                             (lambda ()
                               (let ((at (eglot-completion-at-point)))
                                 (all-completions "" (nth 2 at)))))))
       (renamed (progn
                  (goto-char (point-min))
                  (search-forward "\"churn")
                  (cl-letf (((symbol-function 'y-or-n-p) #'always)) (eglot-rename "retention"))
                  (with-current-buffer (find-file-noselect "serving.yaml") (buffer-string)))))
  (eglot-shutdown server)
  (princ (json-encode `((finding . ,finding) (hover . ,hover) (mended . ,mended) (renamed . ,renamed)
                        (actions . ,(vconcat (mapcar (lambda (each) (plist-get each :title)) actions)))
                        (completions . ,(vconcat (mapcar #'substring-no-properties completions)))
                        (ended . ,(not (jsonrpc-running-p server)))))))
