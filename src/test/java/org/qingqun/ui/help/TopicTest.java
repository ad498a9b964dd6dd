package org.qingqun.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Page;

class TopicTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPageHasItsHelpUnderItsOwnTitle(String language) {
        var topics = Topic.read(language);
        assertEquals(Stream.concat(Stream.of(Page.values()).map(Page::key), Stream.of(Topic.KEYS)).toList(), topics.stream().map(Topic::key).toList());
        for (var page : Page.values()) assertEquals(Messages.in(language).text("shell.page." + page.key()), topics.get(page.ordinal()).title());
        for (var topic : topics) assertTrue(topic.lines().size() > 2, topic.title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            退回表           | 导入
            只减不增 反弹    | 进度
            ctrl+e           | 快捷键
            涉密             | 设置
            '群主  受阻'     | 处置
            没有这样的事     | ''
            """)
    void wordsAreFoundWhereTheyStand(String words, String titles) {
        var found = Topic.read("zh").stream().filter(topic -> topic.holds(words)).map(Topic::title).toList();
        assertEquals(titles, String.join(" ", found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nothingTypedFindsAll(String words) {
        assertEquals(List.of(), Topic.read("en").stream().filter(topic -> !topic.holds(words)).toList());
    }
}
