package se.samspel.referral.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.referral.attachment.domain.AttachmentCategory;
import se.samspel.referral.attachment.domain.FileType;
import se.samspel.referral.course.domain.DeclineReason;
import se.samspel.referral.course.domain.LapseReason;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.ReferralResponse;
import se.samspel.referral.course.domain.ReferralState;

class WordsTest {

    static List<Words> languages() {
        return List.of(Words.SWEDISH, Words.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCodeHasWords(Words words) {
        worded(words, "state", ReferralState.values());
        worded(words, "response", ReferralResponse.values());
        worded(words, "reason", DeclineReason.values());
        worded(words, "reason", LapseReason.values());
        worded(words, "move", Move.values());
        worded(words, "category", AttachmentCategory.values());
        for (FileType type : FileType.values()) {
            assertThat(words.code("type", type.mediaType())).isNotEqualTo(type.mediaType());
        }
    }

    private static void worded(Words words, String kind, Enum<?>... codes) {
        for (Enum<?> code : codes) {
            assertThat(words.code(kind, code.name())).as(code.name()).isNotEqualTo(code.name());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bothLanguagesHaveTheSameKeys(Words words) {
        assertThat(words.texts().keySet()).isEqualTo(Words.SWEDISH.texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aReaderGetsTheLanguageThatItWantsFirst(Words words) {
        Locale wanted = Locale.forLanguageTag(words.language());
        assertThat(Words.of(List.of(Locale.GERMAN, wanted))).isSameAs(words);
        assertThat(Words.of(List.of(Locale.GERMAN))).isSameAs(Words.SWEDISH);
    }
}
