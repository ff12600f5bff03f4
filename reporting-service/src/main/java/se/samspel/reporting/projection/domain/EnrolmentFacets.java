package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.reporting.projection.domain.RecordedSituation.Occupation;
import se.samspel.reporting.teamreport.domain.ExitDestination;

/** What an enrolment is counted by: a new dimension is a line here and a rebuild. */
public final class EnrolmentFacets {

    private final RecordedEnrolment enrolment;
    private final Facets facets = new Facets();

    private EnrolmentFacets(RecordedEnrolment enrolment) {
        this.enrolment = enrolment;
    }

    public static Map<String, Object> of(RecordedEnrolment enrolment) {
        return new EnrolmentFacets(enrolment).all().byDimension();
    }

    private Facets all() {
        facets.one("referringAuthority", enrolment.referringAuthority())
                .yesNo("startedInGroup", enrolment.startedInGroup());
        if (enrolment.birthMonth() != null) {
            facets.one("birthYear", enrolment.birthMonth().getYear());
        }
        enrolment.before().ifPresent(this::before);
        enrolment.after().ifPresent(this::after);
        enrolment
                .before()
                .ifPresent(before -> enrolment.after().ifPresent(after -> change(before, after)));
        if (enrolment.endedOn() != null) {
            exit(enrolment.endedOn());
        }
        return facets;
    }

    private void before(RecordedSituation situation) {
        facets.one("incomePayer", situation.payer().orElse(null))
                .several("incomeBefore", situation.incomeCodes())
                .several("occupationBefore", situation.occupationCodes())
                .several("workBefore", situation.workCodes())
                .one("education", situation.education());
        if (situation.knowsOccupations()) {
            facets.yesNo("studiesBefore", situation.does(Occupation::isStudies));
        }
        if (situation.monthsInPublicSupport() != null) {
            facets.one("supportBand", Bands.support(situation.monthsInPublicSupport()));
        }
    }

    private void after(RecordedSituation situation) {
        facets.one("incomePayerAfter", situation.payer().orElse(null))
                .several("incomeAfter", situation.incomeCodes())
                .several("occupationAfter", situation.occupationCodes())
                .several("workAfter", situation.workCodes());
        if (situation.knowsOccupations()) {
            facets.yesNo("studiesAfter", situation.does(Occupation::isStudies));
        }
    }

    private void change(RecordedSituation before, RecordedSituation after) {
        Set<String> sources = before.incomeCodes();
        if (sources.size() == 1) {
            String source = sources.iterator().next();
            facets.several(
                    "incomeTransition",
                    after.incomeCodes().stream()
                            .map(target -> source + ">" + target)
                            .collect(Collectors.toSet()));
        }
        if (before.knowsOccupations() && after.knowsOccupations()) {
            facets.one(
                            "workChange",
                            ExtentChange.of(
                                    before.extentOf(Occupation::isWork),
                                    after.extentOf(Occupation::isWork)))
                    .one(
                            "studyChange",
                            ExtentChange.of(
                                    before.extentOf(Occupation::isStudies),
                                    after.extentOf(Occupation::isStudies)));
        }
    }

    /** The deceased are in the base of no goal share; early dropouts are in that of all exits. */
    private void exit(LocalDate on) {
        ExitDestination destination = enrolment.exitDestination();
        facets.one("exitReason", enrolment.exitReason())
                .one("exitDestination", destination)
                .yesNo("earlyDropout", enrolment.earlyDropout())
                .one("durationBand", Bands.duration(enrolment.startedOn(), on));
        if (!"AVLIDEN".equals(enrolment.exitReason())) {
            facets.yesNo("goalAttained", destination != null && destination.isGoal());
        }
    }
}
