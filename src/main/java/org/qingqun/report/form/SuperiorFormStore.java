package org.qingqun.report.form;

import java.util.List;
import java.util.Optional;

/// Where superiors' forms are kept.
public interface SuperiorFormStore {
    /// In their alphabet.
    List<String> findNames();

    /// Slots without the words around them: those are the file's.
    Optional<SuperiorForm> find(String name);

    /// Takes the place of a form of the same name.
    void keep(SuperiorForm form);

    void forget(String name);
}
