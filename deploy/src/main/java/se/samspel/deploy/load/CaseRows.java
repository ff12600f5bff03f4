package se.samspel.deploy.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Cases.Budget;
import se.samspel.deploy.load.Cases.Enrolment;
import se.samspel.deploy.load.Cases.Intervention;
import se.samspel.deploy.load.Cases.Participant;
import se.samspel.deploy.load.Cases.Referral;
import se.samspel.deploy.load.Cases.Share;
import se.samspel.deploy.load.Cases.Situation;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Personnummer;
import se.samspel.kit.value.Samordningsnummer;

/** Reads a row of each file and checks it whole; a row with a fault becomes nothing. */
final class CaseRows {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
    private static final Pattern SHARE = Pattern.compile("([A-Z_]+)(?:/([A-Z_]+))?:(\\d{1,3})");

    private final Association association;
    private final LocalDate today;
    private final Table<Intervention> interventions;
    private final Table<Participant> participants;
    private final Table<Referral> referrals;
    private final Table<Enrolment> enrolments;

    CaseRows(
            Association association,
            LocalDate today,
            Table<Intervention> interventions,
            Table<Participant> participants,
            Table<Referral> referrals,
            Table<Enrolment> enrolments) {
        this.association = association;
        this.today = today;
        this.interventions = interventions;
        this.participants = participants;
        this.referrals = referrals;
        this.enrolments = enrolments;
    }

    @Nullable Intervention intervention(Row row) {
        var cells = new Cells(row, today);
        LocalDate startsOn = cells.requiredDay("startsOn");
        LocalDate endsOn = cells.day("endsOn");
        cells.notBefore("endsOn", endsOn, "startsOn", startsOn);
        List<String> parties = cells.parts("parties");
        parties.forEach(party -> member(row, "parties", party));
        var intervention =
                new Intervention(
                        row,
                        cells.required("interventionKey"),
                        cells.required("name"),
                        cells.requiredCode("orientation", Codes.ORIENTATION),
                        authority(cells, row, "host"),
                        startsOn,
                        endsOn,
                        cells.number("capacity", 0, 1_000_000),
                        cells.number("plannedParticipants", 0, 1_000_000),
                        cells.optional("targetGroup"),
                        cells.parts("methods"),
                        parties,
                        cells.truth("esfFunded"));
        return row.bad() ? null : intervention;
    }

    @Nullable Budget budget(Row row) {
        var cells = new Cells(row, today);
        int year = cells.requiredNumber("year", 1990, 2199);
        BigDecimal actual = cells.amount("actualSek");
        LocalDate asOf = cells.actDay("actualAsOf");
        BigDecimal forecast = cells.amount("forecastYearCostSek");
        if (asOf == null
                && row.text("actualAsOf").isEmpty()
                && (actual != null || forecast != null)) {
            row.fault("actualAsOf", Fault.required());
        }
        if (asOf != null && asOf.getYear() != year) {
            row.fault(
                    "actualAsOf",
                    Fault.of("wrong-year", "not a day of the year", "ingen dag under året"));
        }
        String category = cells.requiredCode("costCategory", Codes.COST_CATEGORY);
        BigDecimal budget = cells.amount("budgetSek");
        if (budget != null && budget.signum() < 0) {
            row.fault("budgetSek", Fault.of("bad-amount", "below zero", "mindre än noll"));
        }
        cells.required("interventionKey");
        Intervention intervention = interventions.refer(row, "interventionKey");
        return row.bad() || intervention == null
                ? null
                : new Budget(row, intervention, year, category, budget, actual, asOf, forecast);
    }

    @Nullable Participant participant(Row row) {
        var cells = new Cells(row, today);
        String municipality = cells.optional("municipalityCode");
        if (municipality != null && !MUNICIPALITY.matcher(municipality).matches()) {
            row.fault(
                    "municipalityCode",
                    Fault.of("bad-municipality-code", "not four digits", "inte fyra siffror"));
        }
        String number = cells.required("personalIdentityNumber");
        String type = number.isEmpty() ? "" : identityType(row, number);
        var participant =
                new Participant(
                        row,
                        cells.required("participantKey"),
                        authority(cells, row, "controller"),
                        type,
                        number,
                        municipality,
                        cells.requiredCode("protection", Codes.PROTECTION));
        return row.bad() ? null : participant;
    }

    private static String identityType(Row row, String number) {
        boolean coordination = number.length() == 12 && number.charAt(6) >= '6';
        try {
            if (!TWELVE_DIGITS.matcher(number).matches()) {
                throw new InvalidValue("personnummer", DIGITS.reason());
            }
            PersonIdentity identity =
                    coordination ? Samordningsnummer.parse(number) : Personnummer.parse(number);
            return identity instanceof Samordningsnummer ? "SAMORDNINGSNUMMER" : "PERSONNUMMER";
        } catch (InvalidValue bad) {
            row.fault("personalIdentityNumber", new Fault("bad-identity-number", bad.text()));
            return "";
        }
    }

    private static final Fault DIGITS =
            Fault.of("bad-identity-number", "not twelve digits", "inte tolv siffror");

    @Nullable Referral referral(Row row) {
        var cells = new Cells(row, today);
        cells.required("participantKey");
        cells.required("interventionKey");
        Participant participant = participants.refer(row, "participantKey");
        Intervention intervention = interventions.refer(row, "interventionKey");
        LocalDate signed = cells.actDay("consentSignedOn");
        LocalDate submitted = cells.requiredActDay("submittedOn");
        String key = cells.required("referralKey");
        String referrer = authority(cells, row, "referringAuthority");
        String host = authority(cells, row, "receivingAuthority");
        String income = cells.optional("incomeAuthority");
        if (income != null) {
            authority(cells, row, "incomeAuthority");
        }
        LocalDate validUntil = cells.day("consentValidUntil");
        LocalDate visited = cells.actDay("studyVisitOn");
        String response = cells.code("response", Codes.RESPONSE);
        LocalDate responded = cells.actDay("respondedOn");
        LocalDate queued = cells.actDay("queuedOn");
        if (participant == null || intervention == null || row.bad()) {
            return null;
        }
        var referral =
                new Referral(
                        row,
                        key,
                        participant,
                        intervention,
                        referrer,
                        host,
                        income,
                        signed,
                        validUntil,
                        submitted,
                        visited,
                        response,
                        responded,
                        queued);
        ReferralChecks.check(referral);
        return row.bad() ? null : referral;
    }

    @Nullable Enrolment enrolment(Row row) {
        var cells = new Cells(row, today);
        cells.required("referralKey");
        Referral referral = referrals.refer(row, "referralKey");
        LocalDate started = cells.requiredActDay("startedOn");
        boolean refused = row.text("followUpConsentSignedOn").equals("REFUSED");
        LocalDate consent = refused ? null : cells.actDay("followUpConsentSignedOn");
        boolean inGroup = cells.truth("startedInGroup");
        LocalDate trialEnds = cells.day("trialEndsOn");
        LocalDate ended = cells.actDay("endedOn");
        String reason = cells.code("exitReason", Codes.EXIT_REASON);
        String destination = cells.code("exitDestination", Codes.EXIT_DESTINATION);
        boolean dropout = cells.truth("earlyDropout");
        if (referral == null || row.bad()) {
            return null;
        }
        var enrolment =
                new Enrolment(
                        row,
                        referral,
                        consent == null ? started : consent,
                        refused,
                        started,
                        inGroup,
                        trialEnds,
                        ended,
                        reason,
                        destination,
                        dropout);
        EnrolmentChecks.check(enrolment);
        return row.bad() ? null : enrolment;
    }

    @Nullable Situation situation(Row row) {
        var cells = new Cells(row, today);
        cells.required("referralKey");
        Enrolment enrolment = enrolments.refer(row, "referralKey");
        String at = cells.requiredCode("at", Codes.AT);
        LocalDate measured = cells.requiredActDay("measuredOn");
        List<Share> incomes = shares(cells, row, "incomeSources", Codes.INCOME_SOURCE);
        List<Share> occupations = shares(cells, row, "occupations", Codes.OCCUPATION);
        String education = cells.code("education", Codes.EDUCATION);
        Integer months = cells.number("monthsInPublicSupport", 0, 1200);
        return row.bad() || enrolment == null
                ? null
                : new Situation(
                        row, enrolment, at, measured, incomes, occupations, education, months);
    }

    private static List<Share> shares(Cells cells, Row row, String column, Set<String> codes) {
        var shares = new ArrayList<Share>();
        for (String part : cells.parts(column)) {
            Matcher share = SHARE.matcher(part);
            int extent = share.matches() ? Integer.parseInt(share.group(3)) : -1;
            if (extent < 0 || extent > 100) {
                row.fault(
                        column,
                        Fault.of(
                                "bad-extent",
                                "'" + part + "' is not CODE:extent with 0-100 per cent",
                                "'" + part + "' är inte KOD:omfattning med 0-100 procent"));
                continue;
            }
            String kind = share.group(2);
            boolean kindFits =
                    kind == null
                            || share.group(1).equals("ARBETE") && Codes.WORK_KIND.contains(kind);
            if (!codes.contains(share.group(1)) || !kindFits) {
                row.fault(column, Fault.unknownCode(part, column));
            }
            shares.add(new Share(share.group(1), kind, extent));
        }
        return shares;
    }

    private String authority(Cells cells, Row row, String column) {
        String key = cells.required(column);
        if (!key.isEmpty() && !association.authorities().containsKey(key)) {
            row.fault(column, Fault.unknownKey(key, AssociationFile.NAME));
        }
        return key;
    }

    private void member(Row row, String column, String key) {
        if (!key.isEmpty() && association.member(key).isEmpty()) {
            row.fault(column, Fault.unknownKey(key, AssociationFile.NAME));
        }
    }
}
