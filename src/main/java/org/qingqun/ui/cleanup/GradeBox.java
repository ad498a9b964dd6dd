package org.qingqun.ui.cleanup;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.common.Messages;
import org.qingqun.wording.Terms;

/// Chooses how firmly a case must have been agreed to; null stands for any.
public final class GradeBox extends ComboBox<@Nullable ApprovalGrade> {
    /// @param onChosen told which one, null for any
    void offer(Messages messages, Consumer<@Nullable ApprovalGrade> onChosen) {
        setConverter(new Words(messages));
        getItems().add(null);
        getItems().addAll(ApprovalGrade.values());
        valueProperty().subscribe((_, one) -> onChosen.accept(one));
    }

    private static final class Words extends StringConverter<@Nullable ApprovalGrade> {
        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override public String toString(@Nullable ApprovalGrade one) {
            return one == null ? messages.text("cleanup.grade.any") : new Terms(messages).of(one);
        }

        @Override public @Nullable ApprovalGrade fromString(@Nullable String words) {
            return null; // nobody types into this box
        }
    }
}
