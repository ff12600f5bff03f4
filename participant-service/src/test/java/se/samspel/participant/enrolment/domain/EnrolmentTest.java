package se.samspel.participant.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.participant.admission.domain.Admission;
import se.samspel.participant.registry.domain.Protection;
import se.samspel.participant.registry.domain.Responsibility;

class EnrolmentTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 16);
    private static final Instant NOW = Instant.parse("2020-03-16T08:00:00Z");
    private static final Exit TO_WORK =
            new Exit(TODAY, ExitReason.ENLIGT_PLAN, ExitDestination.ARBETE, false);

    private final Enrolment active = started(null);
    private final Enrolment onTrial = started(TODAY);

    @Test
    void itIsATrialUntilTheTrialsLastDayIsOver() {
        assertThat(started(TODAY).state()).isEqualTo(EnrolmentState.TRIAL);
        assertThat(started(TODAY.minusDays(1)).state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(started(null).state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(started(START).state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThatThrownBy(() -> started(START.minusDays(1)))
                .isInstanceOf(EnrolmentRule.TrialEndsBeforeStart.class);
    }

    @Test
    void onlyATrialTurnsActive() {
        onTrial.activate(NOW);
        assertThat(onTrial.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThatThrownBy(() -> onTrial.activate(NOW)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void itEndsFromTrialAndFromActiveAndOnce() {
        onTrial.end(TO_WORK);
        active.end(TO_WORK);
        assertThat(onTrial.state()).isEqualTo(EnrolmentState.ENDED);
        assertThat(active.exitDestination()).isEqualTo(ExitDestination.ARBETE);
        assertThatThrownBy(() -> active.end(TO_WORK))
                .isInstanceOfSatisfying(
                        IllegalMove.class,
                        illegal -> {
                            assertThat(illegal.state()).isEqualTo("ENDED");
                            assertThat(illegal.allowedMoves()).containsExactly("CORRECT");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAL, END CORRECT",
        "ACTIVE, PAUSE END CORRECT",
        "PAUSED, RESUME END CORRECT",
        "ENDED, CORRECT",
        "CORRECTED, ''"
    })
    void theTableSaysWhichMovesAStateAllows(EnrolmentState state, String moves) {
        assertThat(
                        state.allowedMoves().stream()
                                .map(EnrolmentMove::name)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(moves);
    }

    @Test
    void anExitIsNotBeforeTheLatestPause() {
        active.pause(START.plusDays(10));
        assertThatThrownBy(() -> active.end(exitOn(START.plusDays(9))))
                .isInstanceOf(EnrolmentRule.EndsBeforePause.class);
        active.resume(START.plusDays(20));
        assertThatThrownBy(() -> active.end(exitOn(START.plusDays(19))))
                .isInstanceOf(EnrolmentRule.EndsBeforePause.class);
        active.end(exitOn(START.plusDays(20)));
        assertThat(active.endedOn()).isEqualTo(START.plusDays(20));
    }

    @Test
    void aTrialGoesOnToALaterDayOrIsOver() {
        decide(TrialOutcome.EXTENDED, TODAY.plusDays(1));
        assertThat(onTrial.state()).isEqualTo(EnrolmentState.TRIAL);
        assertThat(onTrial.trialEndsOn()).isEqualTo(TODAY.plusDays(1));
        assertThatThrownBy(() -> decide(TrialOutcome.EXTENDED, TODAY.plusDays(1)))
                .isInstanceOf(EnrolmentRule.ExtensionNotLater.class);
        assertThatThrownBy(() -> decide(TrialOutcome.EXTENDED, null))
                .isInstanceOf(EnrolmentRule.ExtensionHasNewEnd.class);
        decide(TrialOutcome.CONTINUES, null);
        assertThat(onTrial.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThatThrownBy(() -> decide(TrialOutcome.ENDED, null)).isInstanceOf(IllegalMove.class);
    }

    private void decide(TrialOutcome outcome, LocalDate trialEndsOn) {
        onTrial.decideTrial(() -> new TrialDecision(TODAY, outcome, trialEndsOn), NOW);
    }

    @Test
    void whoStartsWithAGroupStartsInOne() {
        var group = new GroupStart(UUID.randomUUID(), false);
        assertThat(new EnrolmentTerms(START, true, null, group).groupStart()).isEqualTo(group);
        assertThatThrownBy(() -> new EnrolmentTerms(START, false, null, group))
                .isInstanceOf(EnrolmentRule.GroupStartIsInGroup.class);
    }

    @Test
    void eachMoveLeadsToOneState() {
        active.pause(TODAY);
        assertThat(active.state()).isEqualTo(EnrolmentState.PAUSED);
        assertThat(active.pausedOn()).isEqualTo(TODAY);
        active.resume(TODAY);
        assertThat(active.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(active.pausedOn()).isNull();
        active.pause(TODAY);
        active.end(TO_WORK);
        assertThat(active.state()).isEqualTo(EnrolmentState.ENDED);
        active.correct(NOW);
        assertThat(active.state()).isEqualTo(EnrolmentState.CORRECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "ENLIGT_PLAN, ARBETE, false, true",
        "ENLIGT_PLAN, , true, true",
        "ENLIGT_PLAN, , false, false",
        "ENLIGT_PLAN, ARBETE, true, false",
        "AVLIDEN, , false, true",
        "AVLIDEN, , true, false",
        "AVLIDEN, ANNAT, false, false"
    })
    void anExitHasADestinationOrIsADropoutAndADeathIsNeither(
            ExitReason reason, ExitDestination destination, boolean dropout, boolean allowed) {
        var exit = new Exit(TODAY, reason, destination, dropout);
        if (allowed) {
            active.end(exit);
            assertThat(active.state()).isEqualTo(EnrolmentState.ENDED);
        } else {
            assertThatThrownBy(() -> active.end(exit))
                    .isInstanceOf(EnrolmentRule.DestinationOrDropout.class);
            assertThat(active.state()).isEqualTo(EnrolmentState.ACTIVE);
        }
    }

    @Test
    void itMayEndOnItsFirstDayAndNotBefore() {
        assertThatThrownBy(() -> active.end(exitOn(START.minusDays(1))))
                .isInstanceOf(EnrolmentRule.EndsBeforeStart.class);
        active.end(exitOn(START));
        assertThat(active.endedOn()).isEqualTo(START);
    }

    private static Exit exitOn(LocalDate day) {
        return new Exit(day, ExitReason.ENLIGT_PLAN, ExitDestination.ARBETE, false);
    }

    @Test
    void whatIsCorrectedTakesNothingMore() {
        active.end(TO_WORK);
        active.correct(NOW);
        assertThatThrownBy(() -> active.correct(NOW)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> active.end(TO_WORK)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> active.answerFollowUp(FollowUpConsent.SIGNED, TODAY))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> add(active, SituationTime.AFTER)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void eachSituationIsMeasuredOnce() {
        add(active, SituationTime.BEFORE);
        add(active, SituationTime.AFTER);
        assertThatThrownBy(() -> add(active, SituationTime.BEFORE)).isInstanceOf(IllegalMove.class);
        assertThat(active.situations())
                .extracting(Measurement::at)
                .containsExactly(SituationTime.BEFORE, SituationTime.AFTER);
    }

    @Test
    void followUpIsAnsweredOnce() {
        active.answerFollowUp(FollowUpConsent.REFUSED, TODAY);
        assertThatThrownBy(() -> active.answerFollowUp(FollowUpConsent.SIGNED, TODAY))
                .isInstanceOf(IllegalMove.class);
        assertThat(active.followUpConsent()).isEqualTo(FollowUpConsent.REFUSED);
    }

    @Test
    void itCountsByTheAnswerAndAProtectedPersonOnlyAsANumber() {
        assertThat(active.countsAs(Protection.NONE)).isEqualTo(Counted.NOT_YET);
        assertThat(active.countsAs(Protection.SEKRETESSMARKERING)).isEqualTo(Counted.ANONYMOUS);
        active.answerFollowUp(FollowUpConsent.SIGNED, TODAY);
        assertThat(active.countsAs(Protection.NONE)).isEqualTo(Counted.RECORDED);
        assertThat(active.countsAs(Protection.SKYDDAD_FOLKBOKFORING)).isEqualTo(Counted.ANONYMOUS);
        onTrial.answerFollowUp(FollowUpConsent.REFUSED, TODAY);
        assertThat(onTrial.countsAs(Protection.NONE)).isEqualTo(Counted.ANONYMOUS);
    }

    @Test
    void listsAreStoredAsInTheCaseFiles() {
        var sources = new IncomeSourcesColumn();
        var occupations = new OccupationsColumn();
        List<IncomeSource> income =
                List.of(
                        new IncomeSource(IncomeSource.Code.SJUKPENNING, 75),
                        new IncomeSource(IncomeSource.Code.FORSORJNINGSSTOD, 25));
        List<Occupation> work =
                List.of(
                        new Occupation(Occupation.Code.ARBETE, Occupation.Kind.SUBVENTIONERAT, 50),
                        new Occupation(Occupation.Code.STUDIER, null, 50));
        assertThat(sources.convertToDatabaseColumn(income))
                .isEqualTo("SJUKPENNING:75;FORSORJNINGSSTOD:25");
        assertThat(sources.convertToEntityAttribute("SJUKPENNING:75;FORSORJNINGSSTOD:25"))
                .isEqualTo(income);
        assertThat(sources.convertToEntityAttribute("")).isEmpty();
        assertThat(occupations.convertToDatabaseColumn(work))
                .isEqualTo("ARBETE/SUBVENTIONERAT:50;STUDIER:50");
        assertThat(occupations.convertToEntityAttribute("ARBETE/SUBVENTIONERAT:50;STUDIER:50"))
                .isEqualTo(work);
    }

    @Test
    void whichCodesTellOfHealth() {
        assertThat(ExitReason.values())
                .filteredOn(ExitReason::tellsHealth)
                .containsExactly(ExitReason.SJUKDOM, ExitReason.AVLIDEN);
        assertThat(ExitDestination.values())
                .filteredOn(ExitDestination::tellsHealth)
                .containsExactly(ExitDestination.SJUKERSATTNING, ExitDestination.MEDICINSK_REHAB);
    }

    private static void add(Enrolment enrolment, SituationTime at) {
        enrolment.add(
                UUID.randomUUID(),
                at,
                () -> new Measurement(at, START, List.of(), List.of(), null, null),
                NOW);
    }

    private static Enrolment started(LocalDate trialEndsOn) {
        var admission =
                new Admission(
                        AuthorityId.parse("2120002304.ame"),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null,
                        UUID.randomUUID(),
                        "2220002139",
                        AuthorityId.parse("2321000180"),
                        null);
        return new Enrolment(
                UUID.randomUUID(),
                admission,
                new EnrolmentTerms(START, false, trialEndsOn),
                Responsibility.OPEN,
                TODAY,
                NOW);
    }
}
