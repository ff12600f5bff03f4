package se.samspel.participant.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionHistoryTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2027, 7, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final UUID HERE = UUID.randomUUID();

    private final QuestionHistory question =
            new QuestionHistory(
                    List.of(
                            version(1, START, null, List.of(), true),
                            version(2, CHANGE, null, List.of(), true),
                            version(3, CHANGE, END, List.of(), true)));

    @Test
    void eachVersionIsAskedFromItsFirstDayUntilTheNextBegins() {
        assertThat(question.asked(1, START, HERE).version()).isEqualTo(1);
        assertThat(question.asked(1, CHANGE.minusDays(1), HERE).version()).isEqualTo(1);
        assertThat(question.asked(3, CHANGE, HERE).version()).isEqualTo(3);
        assertThat(question.asked(3, END, HERE).version()).isEqualTo(3);
    }

    @Test
    void beforeTheFirstAndAfterTheLastDayNothingIsAsked() {
        notAsked(1, START.minusDays(1), "/answeredOn");
        notAsked(3, END.plusDays(1), "/answeredOn");
        notAsked(2, END.plusDays(1), "/answeredOn");
    }

    @Test
    void anotherVersionThanTheDaysIsNotAsked() {
        notAsked(1, CHANGE, "/version");
        notAsked(2, CHANGE, "/version");
        notAsked(3, START, "/version");
        notAsked(4, CHANGE, "/version");
    }

    private void notAsked(long version, LocalDate day, String pointer) {
        assertThatThrownBy(() -> question.asked(version, day, HERE))
                .isInstanceOfSatisfying(
                        AnswerRule.NotAskedThatDay.class,
                        rule -> assertThat(rule.pointer()).isEqualTo(pointer));
    }

    @Test
    void itIsAskedWhereItBelongsAndWhereItIsApproved() {
        var here = only(version(1, START, null, List.of(HERE), true));
        assertThat(here.asked(1, START, HERE).version()).isEqualTo(1);
        assertThatThrownBy(() -> here.asked(1, START, UUID.randomUUID()))
                .isInstanceOf(AnswerRule.OtherIntervention.class);
        var unapproved = only(version(1, START, null, List.of(), false));
        assertThatThrownBy(() -> unapproved.asked(1, START, HERE))
                .isInstanceOf(AnswerRule.NotApprovedHere.class);
    }

    @Test
    void whatNeedsAnApprovalIsNotAskedBeforeIt() {
        var form = new AnswerForm(QuestionType.YES_NO, List.of(), null, null);
        var approved =
                only(new QuestionVersion(1, form, START, null, List.of(), START.plusDays(10)));
        assertThat(approved.asked(1, START.plusDays(10), HERE).version()).isEqualTo(1);
        assertThatThrownBy(() -> approved.asked(1, START.plusDays(9), HERE))
                .isInstanceOf(AnswerRule.NotApprovedHere.class);
    }

    private static QuestionHistory only(QuestionVersion version) {
        return new QuestionHistory(List.of(version));
    }

    private static QuestionVersion version(
            long version, LocalDate from, LocalDate until, List<UUID> where, boolean approved) {
        var form = new AnswerForm(QuestionType.YES_NO, List.of(), null, null);
        return new QuestionVersion(version, form, from, until, where, approved ? from : null);
    }
}
