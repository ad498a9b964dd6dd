package org.qingqun.report.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.notice.Slot;
import org.qingqun.cleanup.notice.Templates;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;
import org.qingqun.wording.DayText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.NoticeText;
import org.qingqun.wording.Terms;

/// Writes letters from the office's texts.
record LetterText(Messages messages, Templates templates, String campaign, LocalDate today) {
    /// Where the list goes until it is put in; no text holds it.
    private static final String MARK = "\u0001";

    Letter write(LetterKind kind, String addressee, List<CaseRow> rows) {
        var values = values(addressee, rows.size());
        values.put(Slot.LIST, lines(kind, rows));
        var text = templates.find(kind.text()).filled(values).strip();
        values.put(Slot.LIST, MARK);
        return new Letter(kind, addressee, rows, text, document(kind, templates.find(kind.text()).filled(values).strip(), rows));
    }

    private Map<Slot, String> values(String addressee, int count) {
        var values = new EnumMap<Slot, String>(Slot.class);
        values.put(Slot.UNIT, addressee);
        values.put(Slot.COUNT, Integer.toString(count));
        values.put(Slot.CAMPAIGN, campaign);
        values.put(Slot.TODAY, new DayText(messages).of(today));
        return values;
    }

    private String lines(LetterKind kind, List<CaseRow> rows) {
        var text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            text.append(i == 0 ? "" : "\n").append(messages.format("letter.line", i + 1, row.asset().name(), what(row), who(row), due(row)));
            if (kind == LetterKind.DIGEST) text.append('\n').append(messages.format("letter.notice", notice(row)));
        }
        return text.toString();
    }

    private Document document(LetterKind kind, String body, List<CaseRow> rows) {
        var title = messages.text("letter.title." + kind.key());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(List.of(title)));
        var day = new DayText(messages).of(today);
        for (var line : body.split("\\R", -1)) {
            if (line.contains(MARK)) {
                var around = line.replace(MARK, "").strip();
                if (!around.isEmpty()) blocks.add(Block.Paragraph.plain(around));
                blocks.addAll(list(kind, rows));
            } else if (line.strip().equals(day)) blocks.add(new Block.Signature(null, day));
            else if (blocks.size() == 1 && line.strip().matches(".*[：:]")) blocks.add(new Block.Addressee(line.strip()));
            else if (!line.isBlank()) blocks.add(Block.Paragraph.plain(line.strip()));
        }
        return new Document(title, blocks, Document.PageNumbers.OUTSIDE);
    }

    private List<Block> list(LetterKind kind, List<CaseRow> rows) {
        if (kind != LetterKind.DIGEST) return List.of(table(rows));
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            blocks.add(Block.Paragraph.plain(messages.format("letter.line", i + 1, row.asset().name(), what(row), who(row), due(row))));
            blocks.add(Block.Paragraph.plain(messages.format("letter.notice", notice(row))));
        }
        return blocks;
    }

    private Block table(List<CaseRow> rows) {
        var columns = List.of(column("number", 5, true), column("name", 22, false), column("what", 8, true), column("who", 9, true), column("deadline", 12, true), column("due", 10, true));
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            cells.add(List.of(Integer.toString(i + 1), row.asset().name(), what(row), who(row), Objects.toString(row.cleanupCase().deadline(), FigureText.NONE), due(row)));
        }
        return new Block.Table(messages.text("letter.table"), columns, cells, false);
    }

    private Block.Column column(String key, int weight, boolean centred) {
        return new Block.Column(messages.text("letter.column." + key), weight, centred);
    }

    private String what(CaseRow row) {
        return new Terms(messages).of(row.cleanupCase().disposition());
    }

    private String who(CaseRow row) {
        var responsible = row.cleanupCase().responsible();
        return responsible == null ? Objects.requireNonNullElse(row.asset().facts().custodian().name(), FigureText.NONE) : responsible;
    }

    private String due(CaseRow row) {
        var deadline = row.cleanupCase().deadline();
        if (deadline == null) return FigureText.NONE;
        long left = ChronoUnit.DAYS.between(today, deadline);
        return left < 0 ? messages.format("letter.over", -left) : messages.format("letter.left", left);
    }

    private String notice(CaseRow row) {
        var c = row.cleanupCase();
        return new NoticeText(messages, templates).of(row, c.state() == CaseState.NOTIFIED ? c.waitUntil() : c.deadline());
    }
}
