package se.samspel.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x200B, 0x202E, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF})
    void whatNobodySeesIsFound(int point) {
        String text = "a" + (point > 0xFFFF ? Character.toString(point) : (char) point) + "b";
        assertThat(HiddenCharacters.areIn(text)).isTrue();
        assertThat(HiddenCharacters.areInLine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Åsa Öberg, 50 %", "naïve – “x”", "日本", "👩"})
    void whatIsSeenMayStand(String text) {
        assertThat(HiddenCharacters.areIn(text)).isFalse();
        assertThat(HiddenCharacters.areInLine(text)).isFalse();
    }

    @Test
    void linesMayBreakInATextAndNotInALine() {
        assertThat(HiddenCharacters.areIn("a\r\n\tb")).isFalse();
        assertThat(HiddenCharacters.areInLine("a\nb")).isTrue();
    }
}
