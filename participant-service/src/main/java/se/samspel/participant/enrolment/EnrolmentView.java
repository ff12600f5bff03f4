package se.samspel.participant.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.Education;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentMove;
import se.samspel.participant.enrolment.domain.EnrolmentState;
import se.samspel.participant.enrolment.domain.ExitDestination;
import se.samspel.participant.enrolment.domain.ExitReason;
import se.samspel.participant.enrolment.domain.FollowUpConsent;
import se.samspel.participant.enrolment.domain.IncomeSource;
import se.samspel.participant.enrolment.domain.Measurement;
import se.samspel.participant.enrolment.domain.Occupation;
import se.samspel.participant.enrolment.domain.SituationTime;
import se.samspel.participant.enrolment.domain.Trial;
import se.samspel.participant.enrolment.domain.TrialOutcome;

/** An enrolment as the host sees it. */
@Schema(
        name = "EnrolmentView",
        requiredProperties = {
            "id",
            "participantId",
            "referralId",
            "interventionId",
            "state",
            "allowedMoves",
            "startedOn",
            "startedInGroup",
            "overPlaces",
            "pauses",
            "earlyDropout",
            "situations",
            "history",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06",\
                "participantId":"01a6f0c2-7d45-7a11-8c22-5b1f0c9e4d07",\
                "referralId":"01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d04",\
                "interventionId":"01a6f0c2-7000-7a11-8c22-5b1f0c9e4d05","state":"ENDED",\
                "allowedMoves":["CORRECT"],"startedOn":"2020-01-15","startedInGroup":true,\
                "startGroupId":null,"overPlaces":false,\
                "trialEndsOn":"2020-03-16",\
                "trialOutcome":{"decidedOn":"2020-03-10","outcome":"CONTINUES"},\
                "trialWeeksWithoutAttendance":1,\
                "pauses":[{"from":"2020-04-01","until":"2020-04-20"}],"endedOn":"2020-06-15","exitReason":"ENLIGT_PLAN",\
                "exitDestination":"ARBETE","earlyDropout":false,\
                "followUpConsent":{"signedOn":"2020-01-15","refusedOn":null},\
                "situations":[{"at":"AFTER","measuredOn":"2020-06-15",\
                "incomeSources":[{"code":"INGEN_OFFENTLIG","extentPercent":100}],\
                "occupations":[{"code":"ARBETE","kind":"SUBVENTIONERAT","extentPercent":100}],\
                "education":null,"monthsInPublicSupport":null}],\
                "history":[{"state":"ENDED","changedAt":"2020-06-15T08:00:00Z",\
                "changedBy":"2120002304.ame"}],"version":5,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record EnrolmentView(
        UUID id,
        UUID participantId,
        UUID referralId,
        UUID interventionId,
        EnrolmentState state,
        @Schema(maxItems = 4) List<EnrolmentMove> allowedMoves,
        LocalDate startedOn,
        boolean startedInGroup,
        @Nullable UUID startGroupId,
        @Schema(description = "The group was full already. Gruppen var redan full.")
                boolean overPlaces,
        @Nullable LocalDate trialEndsOn,
        @Nullable Decision trialOutcome,
        @Schema(
                        minimum = "0",
                        maximum = "1000",
                        description =
                                "Whole weeks of the trial that are over and have no attendance; one"
                                        + " a week is asked for. Hela prövoveckor utan närvaro.")
                @Nullable Integer trialWeeksWithoutAttendance,
        @Schema(maxItems = 1000) List<EnrolmentStory.Rest> pauses,
        @Nullable LocalDate endedOn,
        @Nullable ExitReason exitReason,
        @Nullable ExitDestination exitDestination,
        boolean earlyDropout,
        @Nullable Consent followUpConsent,
        @Schema(maxItems = 4) List<SituationView> situations,
        @Schema(maxItems = 10_000) List<EnrolmentStory.Change> history,
        long version,
        Instant recordedAt) {

    @Schema(name = "FollowUpConsent")
    record Consent(@Nullable LocalDate signedOn, @Nullable LocalDate refusedOn) {

        static Consent of(FollowUpConsent answer, @Nullable LocalDate on) {
            return answer == FollowUpConsent.SIGNED ? new Consent(on, null) : new Consent(null, on);
        }
    }

    @Schema(name = "Situation")
    record SituationView(
            SituationTime at,
            LocalDate measuredOn,
            @Schema(maxItems = 10) List<Source> incomeSources,
            @Schema(maxItems = 20) List<Activity> occupations,
            @Nullable Education education,
            @Schema(minimum = "0", maximum = "1200") @Nullable Integer monthsInPublicSupport) {

        static SituationView of(Measurement measured) {
            return new SituationView(
                    measured.at(),
                    measured.measuredOn(),
                    measured.incomeSources().stream().map(Source::of).toList(),
                    measured.occupations().stream().map(Activity::of).toList(),
                    measured.education(),
                    measured.monthsInPublicSupport());
        }
    }

    @Schema(name = "IncomeSource")
    record Source(
            IncomeSource.Code code, @Schema(minimum = "0", maximum = "100") int extentPercent) {

        static Source of(IncomeSource source) {
            return new Source(source.code(), source.extentPercent());
        }
    }

    @Schema(name = "Occupation")
    record Activity(
            Occupation.Code code,
            Occupation.@Nullable Kind kind,
            @Schema(minimum = "0", maximum = "100") int extentPercent) {

        static Activity of(Occupation occupation) {
            return new Activity(occupation.code(), occupation.kind(), occupation.extentPercent());
        }
    }

    /** How the trial went, as the host decided last. */
    @Schema(
            name = "TrialDecision",
            requiredProperties = {"decidedOn", "outcome"})
    record Decision(LocalDate decidedOn, TrialOutcome outcome) {

        static @Nullable Decision of(@Nullable Trial trial) {
            return trial == null || trial.decidedOn() == null || trial.outcome() == null
                    ? null
                    : new Decision(trial.decidedOn(), trial.outcome());
        }
    }

    static EnrolmentView of(Enrolment enrolment, EnrolmentStory story, LocalDate today) {
        FollowUpConsent answer = enrolment.followUpConsent();
        return new EnrolmentView(
                enrolment.id(),
                enrolment.participantId(),
                enrolment.referralId(),
                enrolment.interventionId(),
                enrolment.state(),
                enrolment.state().allowedMoves(),
                enrolment.startedOn(),
                enrolment.startedInGroup(),
                enrolment.groupStart().startGroupId(),
                enrolment.groupStart().overPlaces(),
                enrolment.trialEndsOn(),
                Decision.of(enrolment.trial()),
                trialWeeksWithout(enrolment, story, today),
                story.pauses(),
                enrolment.endedOn(),
                enrolment.exitReason(),
                enrolment.exitDestination(),
                enrolment.earlyDropout(),
                answer == null ? null : Consent.of(answer, enrolment.followUpOn()),
                enrolment.situations().stream().map(SituationView::of).toList(),
                story.history(),
                enrolment.version(),
                enrolment.recordedAt());
    }

    /** Until yesterday; null where there was no trial. */
    private static @Nullable Integer trialWeeksWithout(
            Enrolment enrolment, EnrolmentStory story, LocalDate today) {
        Trial trial = enrolment.trial();
        LocalDate endedOn = enrolment.endedOn();
        LocalDate lastDay = endedOn == null ? today.minusDays(1) : endedOn;
        return trial == null
                ? null
                : trial.weeksWithout(story.attended(), enrolment.startedOn(), lastDay);
    }
}
