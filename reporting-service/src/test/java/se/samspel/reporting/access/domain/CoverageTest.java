package se.samspel.reporting.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.InvalidValue;

class CoverageTest {

    @Test
    void whatIsWrittenIsReadBack() {
        Stream.of(
                        "intervention:0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",
                        "association:2220002139",
                        "county:20",
                        "nation")
                .forEach(text -> assertThat(Coverage.parse(text).text()).isEqualTo(text));
    }

    @Test
    void whatIsNoCoverageIsRefused() {
        Stream.of(
                        "",
                        "nation:",
                        "county:02",
                        "county:",
                        "association:1",
                        "intervention:x",
                        "team:1")
                .forEach(text ->
                        assertThatThrownBy(() -> Coverage.parse(text))
                                .isInstanceOf(InvalidValue.class));
    }

    @Test
    void aCountyIsCalledByItsNameInBothLanguages() {
        assertThat(County.DALARNA.label().en()).isEqualTo("Dalarna County");
        assertThat(County.VASTRA_GOTALAND.label().sv()).isEqualTo("Västra Götalands län");
        assertThat(County.of("21")).contains(County.GAVLEBORG);
        assertThat(County.of("02")).isEmpty();
    }
}
