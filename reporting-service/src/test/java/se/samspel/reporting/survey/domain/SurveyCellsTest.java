package se.samspel.reporting.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.survey.domain.AnswerFormsTest.SCALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.survey.domain.SurveyCells.Cell;

class SurveyCellsTest {

    private final List<Cell> cells = new ArrayList<>();

    private SurveyRound round(String association, int year, boolean closed) {
        return new SurveyRound(
                new UUID(0, cells.size() + 1L),
                RespondentGroup.STAFF,
                association,
                new UUID(1, cells.size()),
                LocalDate.of(year, 3, 1),
                LocalDate.of(year, 3, 31),
                null,
                0,
                closed);
    }

    private SurveyRound answered(SurveyRound round, Sex sex, String answer, long people) {
        cells.add(new Cell(round, "Q1", sex, answer, people));
        return round;
    }

    private SurveyCells all() {
        return new SurveyCells(cells);
    }

    private ShownAnswers nation(SurveyRound mine) {
        return all().whole(mine, SCALE, round -> true);
    }

    @Test
    void meanAndShareAreExactUntilTheyAreRoundedOnce() {
        Answers answers = new Answers(SCALE, Map.of("1", 1L, "4", 1L, "5", 4L));

        assertThat(answers.mean()).isEqualByComparingTo("4.17");
        assertThat(answers.sharePositive()).isEqualByComparingTo("83.3");
        assertThat(answers.byAnswer()).containsEntry("2", 0L);
    }

    @Test
    void fiveAreAGroupAndFourAreNobodysToSee() {
        for (boolean exact : List.of(true, false)) {
            assertThat(ShownAnswers.of(new Answers(SCALE, Map.of("4", 5L)), exact).people())
                    .isEqualTo(5);
            assertThat(ShownAnswers.of(new Answers(SCALE, Map.of("4", 4L)), exact).isShown())
                    .isFalse();
        }
    }

    @Test
    void othersSeeNoAnswerThatFewGave() {
        Answers answers = new Answers(SCALE, Map.of("1", 3L, "4", 6L));

        assertThat(ShownAnswers.of(answers, true).distribution()).containsEntry("1", 3L);
        assertThat(ShownAnswers.of(answers, false).distribution()).isNull();
        assertThat(ShownAnswers.of(answers, false).sharePositive()).isNull();
        assertThat(ShownAnswers.of(answers, false).mean()).isEqualByComparingTo("3.00");
    }

    @Test
    void theSexesAreShownTogetherOrNotAtAll() {
        SurveyRound round = round("A", 2025, true);
        answered(round, Sex.KVINNA, "4", 6);
        answered(round, Sex.MAN, "4", 5);
        assertThat(all().bySex(round.id(), SCALE)).hasSize(2);

        answered(round, Sex.OKANT, "4", 4);
        assertThat(all().bySex(round.id(), SCALE)).isEmpty();
    }

    @Test
    void theWholeLeavesOutOtherYearsOtherGroupsOpenRoundsAndFewPeople() {
        SurveyRound mine = answered(round("A", 2025, false), Sex.OKANT, "2", 6);
        assertThat(nation(mine).isShown()).isFalse();

        answered(round("A", 2024, true), Sex.OKANT, "5", 9);
        answered(round("A", 2025, false), Sex.OKANT, "5", 9);
        answered(round("A", 2025, true), Sex.OKANT, "5", 4);
        assertThat(nation(mine).isShown()).isFalse();

        answered(round("B", 2025, true), Sex.OKANT, "4", 6);
        assertThat(nation(mine).people()).isEqualTo(12);
        assertThat(nation(mine).mean()).isEqualByComparingTo("3.00");
        assertThat(all().whole(mine, SCALE, other -> other.association().equals("A")).isShown())
                .isFalse();
    }

    @Test
    void theWholesShareIsWithheldWhereOneRoundsShareIs() {
        SurveyRound mine = answered(round("A", 2025, true), Sex.OKANT, "4", 6);
        SurveyRound other = round("A", 2025, true);
        answered(other, Sex.OKANT, "4", 2);
        answered(other, Sex.OKANT, "1", 8);

        assertThat(nation(mine).people()).isEqualTo(16);
        assertThat(nation(mine).sharePositive()).isNull();
    }

    @Test
    void aMeanThatLeavesOneSolutionIsWithheldFromOthersWhereItTellsOfFew() {
        Answers oneDisagrees = new Answers(SCALE, Map.of("4", 1L, "5", 9L));

        assertThat(ShownAnswers.of(oneDisagrees, true).mean()).isEqualByComparingTo("4.90");
        assertThat(ShownAnswers.of(oneDisagrees, false).mean()).isNull();
        assertThat(ShownAnswers.of(oneDisagrees, false).sharePositive())
                .isEqualByComparingTo("100");
        assertThat(ShownAnswers.of(new Answers(SCALE, Map.of("5", 9L)), false).mean())
                .isEqualByComparingTo("5");
    }

    @Test
    void onAScaleOfTwoStepsTheMeanIsTheShare() {
        Question yesNo = new Question("Q1", Question.Kind.SCALE, 0, 1, 1, List.of(), null);

        ShownAnswers few = ShownAnswers.of(new Answers(yesNo, Map.of("0", 17L, "1", 3L)), false);
        assertThat(few.people()).isEqualTo(20);
        assertThat(few.mean()).isNull();
        assertThat(few.sharePositive()).isNull();
        assertThat(ShownAnswers.of(new Answers(yesNo, Map.of("0", 15L, "1", 5L)), false).mean())
                .isEqualByComparingTo("0.25");
    }

    @Test
    void onAScaleOfThreeStepsMeanAndShareAreNotShownTogetherWhereTheyTellTheMiddle() {
        Question three = new Question("Q1", Question.Kind.SCALE, 1, 3, 3, List.of(), null);

        ShownAnswers shown =
                ShownAnswers.of(new Answers(three, Map.of("1", 8L, "2", 2L, "3", 10L)), false);

        assertThat(shown.mean()).isEqualByComparingTo("2.10");
        assertThat(shown.sharePositive()).isNull();
    }

    @Test
    void theSexesMeansAreWithheldWhereEveryonesAnswersRuleOutTheOtherSteps() {
        Map<Sex, Answers> sexes =
                Map.of(
                        Sex.KVINNA, new Answers(SCALE, Map.of("1", 2L, "5", 8L)),
                        Sex.MAN, new Answers(SCALE, Map.of("1", 8L, "5", 8L)));

        assertThat(ShownAnswers.bySex(sexes, false).get(Sex.MAN).mean()).isNull();
        assertThat(ShownAnswers.bySex(sexes, true).get(Sex.MAN).mean()).isEqualByComparingTo("3");
    }

    @Test
    void theWholesMeanIsWithheldWhereTheMissingRoundsWouldFollow() {
        SurveyRound mine = answered(round("A", 2025, true), Sex.OKANT, "4", 6);
        for (int i = 0; i < 2; i++) {
            SurveyRound agreed = round("A", 2025, true);
            answered(agreed, Sex.OKANT, "4", 1);
            answered(agreed, Sex.OKANT, "5", 9);
            assertThat(nation(mine).people()).isEqualTo(16 + 10 * i);
            assertThat(nation(mine).mean()).isNull();
        }
    }

    /** Tries every way in which so many could have made up the sum. */
    @Property(tries = 300)
    void aShownMeanLeavesFivePossibilitiesForAnAnswerThatFewGave(
            @ForAll @Size(4) List<@IntRange(max = 6) Integer> counts) {
        Question four = new Question("Q1", Question.Kind.SCALE, 1, 4, 3, List.of(), null);
        Map<String, Long> given = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            given.put(Integer.toString(i + 1), (long) counts.get(i));
        }
        Answers answers = new Answers(four, given);
        if (ShownAnswers.of(answers, false).mean() == null) {
            return;
        }
        List<int[]> solutions = solutions(Math.toIntExact(answers.people()), answers.sum());
        for (int i = 0; i < 4; i++) {
            int step = i;
            int people = counts.get(i);
            if (people > 0 && people < Answers.SMALLEST_GROUP) {
                var could = solutions.stream().mapToInt(each -> each[step]).summaryStatistics();
                assertThat(could.getMax() - could.getMin())
                        .isGreaterThanOrEqualTo(Answers.SMALLEST_GROUP - 1);
            }
        }
    }

    private static List<int[]> solutions(int people, long sum) {
        List<int[]> solutions = new ArrayList<>();
        for (int one = 0; one <= people; one++) {
            for (int two = 0; one + two <= people; two++) {
                for (int three = 0; one + two + three <= people; three++) {
                    int four = people - one - two - three;
                    if (one + 2 * two + 3 * three + 4 * four == sum) {
                        solutions.add(new int[] {one, two, three, four});
                    }
                }
            }
        }
        return solutions;
    }

    @Property(tries = 200)
    void takingAllShownRoundsAwayFromTheWholeLeavesNoSmallGroup(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 9) Integer> sizes) {
        cells.clear();
        List<SurveyRound> rounds = new ArrayList<>();
        for (int size : sizes) {
            rounds.add(answered(round("A", 2025, true), Sex.OKANT, "3", size));
        }
        Long whole = nation(rounds.getFirst()).people();
        long shown =
                rounds.stream()
                        .map(round -> ShownAnswers.of(all().of(round.id(), SCALE), false).people())
                        .mapToLong(people -> people == null ? 0 : people)
                        .sum();

        assertThat(whole == null ? 0 : whole - shown).isZero();
    }
}
