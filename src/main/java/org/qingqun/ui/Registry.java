package org.qingqun.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.qingqun.ui.approval.ApprovalController;
import org.qingqun.ui.cleanup.CleanupController;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.ingest.IngestController;
import org.qingqun.ui.inventory.InventoryController;
import org.qingqun.ui.merge.MergeController;
import org.qingqun.ui.overview.OverviewController;
import org.qingqun.ui.progress.ProgressController;
import org.qingqun.ui.report.ReportController;
import org.qingqun.ui.review.ReviewController;
import org.qingqun.ui.settings.SettingsController;

/// Which screen stands behind which page. A new screen needs one line here and nothing else.
final class Registry {
    /// @param makers the controllers of the page, given a desk
    record Entry(Class<? extends Screen> controller, Function<Desk, Controllers> makers) {}

    private static final Map<Page, Entry> SCREENS = new EnumMap<>(Page.class);

    static {
        SCREENS.put(Page.OVERVIEW, new Entry(OverviewController.class, OverviewController::makers));
        SCREENS.put(Page.INVENTORY, new Entry(InventoryController.class, InventoryController::makers));
        SCREENS.put(Page.INGEST, new Entry(IngestController.class, IngestController::makers));
        SCREENS.put(Page.REVIEW, new Entry(ReviewController.class, ReviewController::makers));
        SCREENS.put(Page.MERGE, new Entry(MergeController.class, MergeController::makers));
        SCREENS.put(Page.CLEANUP, new Entry(CleanupController.class, CleanupController::makers));
        SCREENS.put(Page.APPROVAL, new Entry(ApprovalController.class, ApprovalController::makers));
        SCREENS.put(Page.PROGRESS, new Entry(ProgressController.class, ProgressController::makers));
        SCREENS.put(Page.REPORT, new Entry(ReportController.class, ReportController::makers));
        SCREENS.put(Page.SETTINGS, new Entry(SettingsController.class, SettingsController::makers));
    }

    private Registry() {}

    /// In the order of the navigation; a page without a screen is missing.
    static Map<Page, Entry> screens() {
        return SCREENS;
    }
}
