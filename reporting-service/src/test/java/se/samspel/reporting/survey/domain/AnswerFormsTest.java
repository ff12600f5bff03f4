package se.samspel.reporting.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;

class AnswerFormsTest {

    static final Question SCALE = new Question("Q1", Question.Kind.SCALE, 1, 5, 4, List.of(), null);

    private static final Question CHOICE =
            new Question("Q2", Question.Kind.CHOICE, 0, 0, 0, List.of("YES", "NO"), null);

    private static final Question WORDS =
            new Question("Q3", Question.Kind.FREE_TEXT, 0, 0, 0, List.of(), null);

    private static AnswerForms forms(List<Map<String, String>> forms) {
        return new AnswerForms(
                List.of(SCALE, CHOICE, WORDS),
                forms.stream().map(fields -> new AnswerForm(7, fields)).toList());
    }

    private static List<String> faults(String column, String value) {
        return forms(List.of(Map.of(column, value))).faults().stream()
                .map(AnswerFault::code)
                .toList();
    }

    @Test
    void aScaleEndsAtItsEnds() {
        assertThat(faults("Q1", "1")).isEmpty();
        assertThat(faults("Q1", "5")).isEmpty();
        for (String code : List.of("0", "6", "4.5", "04", " 4", "four")) {
            assertThat(faults("Q1", code)).containsExactly("unknown-code");
        }
        assertThat(faults("Q2", "MAYBE")).containsExactly("unknown-code");
    }

    @Test
    void aColumnThatIsNoQuestionIsAFaultSoNoNameSlipsIn() {
        assertThat(faults("name", "x")).containsExactly("unknown-question");
    }

    @Test
    void wordsHaveNoIdentityNumberNoHiddenCharacterAndAnEnd() {
        assertThat(faults("Q3", "Bra\nbemötande")).isEmpty();
        assertThat(faults("Q3", "19731019-9265 var bra"))
                .containsExactly("identity-number-in-text");
        assertThat(faults("Q3", "a\u200bb")).containsExactly("hidden-characters");
        assertThat(faults("Q3", "a".repeat(2000))).isEmpty();
        assertThat(faults("Q3", "a".repeat(2001))).containsExactly("too-long");
    }

    @Test
    void aFormWithoutAnyAnswerIsAFault() {
        AnswerFault fault = forms(List.of(Map.of("sex", "MAN", "Q1", ""))).faults().getFirst();

        assertThat(fault.code()).isEqualTo("no-answer");
        assertThat(fault.place()).isEqualTo(7);
        assertThat(faults("sex", "X")).containsExactly("unknown-code");
    }

    @Test
    void formsBecomeCountsAndWordsApartFromThem() {
        AnswerForms forms =
                forms(
                        List.of(
                                Map.of("sex", "KVINNA", "Q1", "4", "Q3", "b"),
                                Map.of("sex", "KVINNA", "Q1", "4", "Q3", "a"),
                                Map.of("Q1", "5", "Q3", " ")));

        assertThat(forms.counts())
                .containsExactlyInAnyOrder(
                        new AnswerForms.Count("Q1", Sex.KVINNA, "4", 2),
                        new AnswerForms.Count("Q1", Sex.OKANT, "5", 1));
        assertThat(forms.freeTexts())
                .extracting(AnswerForms.FreeText::words)
                .containsExactly("a", "b");
    }

    @Test
    void aQuestionNobodyCouldAnswerIsRefused() {
        assertThatExceptionOfType(BrokenQuestion.class)
                .isThrownBy(() -> new Question("Q", Question.Kind.SCALE, 5, 5, 5, List.of(), null));
        assertThatExceptionOfType(BrokenQuestion.class)
                .isThrownBy(() -> new Question("Q", Question.Kind.SCALE, 1, 5, 1, List.of(), null));
        assertThatExceptionOfType(BrokenQuestion.class)
                .isThrownBy(
                        () -> new Question("Q", Question.Kind.SCALE, 0, 11, 5, List.of(), null));
        assertThatExceptionOfType(BrokenQuestion.class)
                .isThrownBy(() ->
                        new Question("Q", Question.Kind.CHOICE, 0, 0, 0, List.of("A", "A"), null));
    }
}
