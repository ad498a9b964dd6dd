package org.qingqun.ui.approval;

import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;

/// Makes the controllers of page 审批, all over the same models.
final class ApprovalMakers {
    private ApprovalMakers() {}

    static Controllers of(Desk desk) {
        var model = new ApprovalModel(desk);
        var messages = desk.messages();
        var deciding = model.deciding();
        return new Controllers().with(ApprovalController.class, () -> new ApprovalController(model, messages))
                .with(DoorController.class, () -> new DoorController(model.door(), desk)).with(AppointController.class, () -> new AppointController(model.door(), messages))
                .with(AwayController.class, () -> new AwayController(model.door().away(), messages))
                .with(FormsController.class, () -> new FormsController(model.sheets().forms(), messages))
                .with(SheetsController.class, () -> new SheetsController(model.sheets(), desk))
                .with(LeadController.class, () -> new LeadController(deciding, messages)).with(CardController.class, () -> new CardController(deciding, messages))
                .with(AnswerController.class, () -> new AnswerController(deciding, messages)).with(AskController.class, () -> new AskController(deciding, desk))
                .with(KeeperController.class, () -> new KeeperController(new KeeperModel(desk, deciding), messages))
                .with(RestController.class, () -> new RestController(model, messages))
                .with(SignController.class, () -> new SignController(model, messages)).with(ResultController.class, () -> new ResultController(model, messages));
    }
}
