package org.qingqun.report.write;

import java.util.EnumSet;
import org.qingqun.common.Messages;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportBuilder;
import org.qingqun.report.ReportModel;
import org.qingqun.report.ReportOptions;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;

/// The report of the golden case, for tests of writers.
final class GoldenDocument {
    private GoldenDocument() {}

    static Document chinese() {
        return new ReportModel(Messages.in("zh"), ReportOptions.DEFAULT).compose(ReportBuilder.full(), EnumSet.allOf(Kind.class));
    }

    static Block.Chart chart() {
        return chinese().all(Block.Chart.class).getFirst();
    }

    static Document with(Block... blocks) {
        return new Document("试样", java.util.List.of(blocks), Document.PageNumbers.OUTSIDE);
    }
}
