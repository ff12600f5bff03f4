package se.samspel.funding.question.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedWordsTest {

    private final RefusedWords words = new RefusedWords(committed());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Har du varit utsatt för våld?",
                "Familjevåldet hemma",
                "Är du våldsam?",
                "Vilket är ditt etniska ursprung?",
                "Ditt ursprungsland",
                "Födelseland",
                "Är du dömd för något brott?",
                "Brottslighet",
                "Har du en diagnos?",
                "Huvuddiagnos",
                "Vilken sjukdom har du?",
                "Tillhör du en religion?",
                "Är du fackligt aktiv?",
                "Sexuell läggning",
                "Violence at home",
                "Your ethnicity",
                "A criminal record",
                "Do you have an illness?"
            })
    void whatAsksForWhatIsNotAskedIsFound(String text) {
        assertThat(words.in("/text/sv", text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Har du haft avbrott i studierna?",
                "Är insatsen vald av dig?",
                "Vem har utvalt dig?",
                "Följer du den ursprungliga planen?",
                "Får du sjukpenning eller är du sjukskriven?",
                "Hur långt från arbete är du?",
                "Vilken fackutbildning har du?",
                "Har du egen försörjning, och från när?",
                "The same employer as before",
                "Your original plan",
                "Timmar i veckan",
                "Är du på prov hos en arbetsgivare?"
            })
    void wordsThatOnlyLookLikeItAreLeftAlone(String text) {
        assertThat(words.in("/text/sv", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VÅLD, VÅLD",
        "va\u030Ald, våld",
        "vå-ld, våld",
        "v.å.l.d, våld",
        "v å l d, våld",
        "vå\u00ADld, våld",
        "vå\u200Bld, våld",
        "valdsam, valdsam",
        "fodelseland, fodelseland",
        "diagn\u043Es, diagn\u043Es",
        "ｄｉａｇｎｏｓ, diagnos"
    })
    void nothingHidesAWord(String written, String found) {
        assertThat(words.in("/text/sv", "Om " + written + "?"))
                .extracting(RefusedWord::word)
                .contains(found);
    }

    @Test
    void aWordIsNamedOnceWithWhereItStands() {
        assertThat(words.in("/choices/0/text/sv", "Brott, brott eller åter Brott"))
                .containsExactly(
                        new RefusedWord("/choices/0/text/sv", "Brott"),
                        new RefusedWord("/choices/0/text/sv", "brott"));
    }

    @Test
    void aRefusedWordIsReadAsItWasWritten() {
        var found = new RefusedWord("/text/sv", "våld");
        assertThat(RefusedWord.read(found.written())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "brott, brott, true",
        "brott, brottet, false",
        "brott*, brottet, true",
        "brott*, avbrott, false",
        "*brott, avbrott, true",
        "*brott, avbrottet, false",
        "*våld*!, utvald, false",
        "*våld*!, familjevåldet, true",
        "åtal*, atalad, true"
    })
    void anEntryMatchesAsItsStarsSay(String entry, String word, boolean matches) {
        assertThat(Stem.parse(entry).matches(word)).isEqualTo(matches);
    }

    private static List<Stem> committed() {
        Path list = Path.of("src", "main", "resources", "refused-words.txt");
        try (var lines = Files.lines(list)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Stem::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
