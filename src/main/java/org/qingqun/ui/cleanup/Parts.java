package org.qingqun.ui.cleanup;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.qingqun.cleanup.CaseId;
import org.qingqun.ui.common.Desk;

/// The parts of page 处置 beside its list, and which of them is in sight.
public final class Parts {
    private final LettersModel letters;
    private final LookModel look;
    private final SpotModel spot;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.CASES);

    /// @param onChanged called when a part changed what the list shows, and when the list comes back into sight
    public Parts(Desk desk, Runnable onChanged) {
        this.onChanged = onChanged;
        letters = new LettersModel(desk, onChanged);
        look = new LookModel(desk, onChanged);
        spot = new SpotModel(desk, onChanged);
    }

    /// These and no others, one after the other.
    void lookAt(List<CaseId> cases) {
        look.only(cases);
        show(View.LOOK);
    }

    /// Brings a part into sight, with what it shows read anew.
    public void show(View wanted) {
        view.set(wanted);
        switch (wanted) {
            case CASES -> {
                look.only(List.of());
                onChanged.run();
            }
            case LETTERS -> letters.refresh();
            case LOOK -> look.refresh();
            case SPOT -> spot.draw();
        }
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public LettersModel letters() {
        return letters;
    }

    public LookModel look() {
        return look;
    }

    public SpotModel spot() {
        return spot;
    }
}
