package se.samspel.reporting.quality.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.quality.domain.Finding.Code;
import se.samspel.reporting.teamreport.domain.Period;

/** Holds one reported figure of the team report against what the rows say of some days. */
record PeopleCheck(PeopleFigures people, ReportedFigure reported) {

    /** Of these days as such; what the time beside the figure says has been settled. */
    Optional<Finding> finding() {
        BigDecimal computed = people.value(reported.figure());
        if (computed == null || reported.isOfNobody()) {
            return Optional.of(of(Code.BASE_UNDEFINED, null, null, Words.nothing()));
        }
        return people.agree(reported) ? partsOnly(computed) : Optional.of(differs(computed));
    }

    /** A share of those who came or left on a day when nobody did. */
    Optional<Finding> ofNobody(PeopleFigures thatDay, LocalDate day) {
        List<ShareOfWhole> shares = thatDay.shares(reported);
        boolean nobody = !shares.isEmpty() && shares.stream().noneMatch(ShareOfWhole::hasBase);
        Text why =
                Text.of(
                        day + ": det finns ingen att räkna andelen av",
                        day + ": there is nobody to be a share of");
        return nobody && !people.agree(reported)
                ? Optional.of(of(Code.BASE_UNDEFINED, null, null, why))
                : Optional.empty();
    }

    /** The figure is right, but the report's own parts of it can't be. */
    private Optional<Finding> partsOnly(BigDecimal computed) {
        ReportedParts parts = new ReportedParts(people.figures(), reported);
        Optional<Text> twice = parts.countedTwice();
        Optional<Text> differing = parts.differing();
        if (twice.isPresent() || differing.isPresent()) {
            boolean tooMany = twice.isPresent() || parts.areClasses() && parts.exceedTheWhole();
            Text why = twice.or(() -> differing).orElseThrow();
            return Optional.of(
                    tooMany
                            ? of(Code.DOUBLE_CLASSIFICATION, computed, null, why)
                            : of(Code.REPORTED_DIFFERS, computed, null, why));
        }
        if (parts.areClasses()) {
            return Optional.empty();
        }
        Units units = Units.of(reported);
        return units.countedTwice(reported.value(), computed)
                .map(why -> of(Code.UNIT_DOUBLE_COUNT, computed, units.calculation(), why))
                .or(() -> tooFew(units, computed));
    }

    private Optional<Finding> tooFew(Units units, BigDecimal computed) {
        boolean single = reported.breakdown().isEmpty() || units.parts().size() < 2;
        if (single || computed.scale() > 0 || units.sum().compareTo(computed) >= 0) {
            return Optional.empty();
        }
        Text why =
                Text.of(
                        "delarna blir tillsammans " + units.sum().toPlainString(),
                        "the parts add up to " + units.sum().toPlainString());
        return Optional.of(of(Code.REPORTED_DIFFERS, computed, units.calculation(), why));
    }

    private Finding differs(BigDecimal computed) {
        ReportedParts parts = new ReportedParts(people.figures(), reported);
        Optional<Text> twice = parts.countedTwice();
        if (twice.isPresent()) {
            return of(Code.DOUBLE_CLASSIFICATION, computed, null, twice.get());
        }
        List<ShareOfWhole> shares = people.shares(reported);
        if (!shares.isEmpty()) {
            return share(shares);
        }
        Units units = Units.of(reported);
        Optional<Text> unitsTwice =
                parts.areClasses()
                        ? Optional.empty()
                        : units.countedTwice(reported.value(), computed);
        if (unitsTwice.isPresent()) {
            return of(Code.UNIT_DOUBLE_COUNT, computed, units.calculation(), unitsTwice.get());
        }
        Text why = parts.differing().orElse(null);
        return new FlowIdentity(people.figures())
                .calculation(reported.figure())
                .map(sum -> of(Code.STOCK_FLOW, computed, sum, why))
                .orElseGet(() ->
                        of(
                                Code.REPORTED_DIFFERS,
                                computed,
                                null,
                                why == null ? Words.size(reported.value(), computed) : why));
    }

    private Finding share(List<ShareOfWhole> shares) {
        ShareOfWhole share =
                shares.stream().filter(ShareOfWhole::hasBase).findFirst().orElse(shares.getFirst());
        BigDecimal percent = share.percent();
        return percent == null
                ? of(Code.BASE_UNDEFINED, null, null, Words.nothing())
                : of(
                        Code.REPORTED_DIFFERS,
                        percent,
                        share.calculation(),
                        Words.size(reported.value(), percent));
    }

    /** The finding that the time beside the figure is itself. */
    Finding time(Code code, Text why) {
        return of(code, people.value(reported.figure()), null, why);
    }

    /** A figure of some of the period's days says so. */
    static Finding over(Period days, Finding finding) {
        String span = days.from() + " - " + days.to();
        Text why = finding.explanation();
        return finding.withCode(
                finding.code(),
                finding.calculation(),
                why == null
                        ? Text.of("för " + span, "for " + span)
                        : Text.of(
                                "för " + span + ": " + why.sv(), "for " + span + ": " + why.en()));
    }

    private Finding of(
            Code code,
            @Nullable BigDecimal computed,
            @Nullable String calculation,
            @Nullable Text explanation) {
        return Finding.of(code, reported, computed, calculation, explanation);
    }
}
