package org.qingqun.cleanup.notice;

import java.util.Optional;

/// Where an office's own texts are kept, one a kind and language.
public interface TemplateStore {
    Optional<String> find(TextKind kind, String language);

    void put(TextKind kind, String language, String body);

    /// Brings the program's own back.
    void remove(TextKind kind, String language);
}
