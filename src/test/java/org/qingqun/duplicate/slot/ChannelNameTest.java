package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelNameTest {
    @ParameterizedTest
    @CsvSource({
            // before, between and behind, once or more
            "掌上石澜林业, 石澜林业", "石澜智慧医保APP, 石澜医保", "石澜林业小程序, 石澜林业", "石澜林业便民服务平台, 石澜林业", "石澜林业政务在线服务号, 石澜林业政务",
            "石澜林业, 石澜林业",
            // too little would be left
            "政务通, 政务通", "云政通, 云政通", "智慧医保, 智慧医保",
            // what it is for stays
            "石澜公租房申请系统, 石澜公租房申请", "石澜随手拍, 石澜随手拍"})
    void onlyWhoseAndWhatItIsIsLeft(String name, String plain) {
        assertEquals(plain, ChannelName.of(name));
    }
}
