package se.samspel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.UUID;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;

/** Tells of an association with money and people, apart from the Avesta year. */
public final class MoneyEvents {

    public static final String ASSOCIATION = "2220008714";
    public static final String OTHER_ASSOCIATION = "2220008722";
    public static final String HOST = "2120008715.ame";
    public static final String MEMBER = "2321008712";

    /** 76 in the period 2019-07-01-2020-06-30, of whom 36 left, 22 with goal attained. */
    public static final String TEAM = UUID.randomUUID().toString();

    /** Heads alone: twelve in 2020. */
    public static final String HEADCOUNT = UUID.randomUUID().toString();

    /** Three people, all in 2018. */
    public static final String SMALL = UUID.randomUUID().toString();

    private static final String FUNDING = "samspel.funding.v1";
    private static final String STATISTICS = "samspel.statistics.v1";

    private static boolean told;

    private MoneyEvents() {}

    /** Once in a test run; answers when it has arrived. */
    public static synchronized void told() {
        if (!told) {
            told = true;
            members();
            interventions();
            money();
            people();
            year(ASSOCIATION, 2020);
            year(ASSOCIATION, 2031);
            year(OTHER_ASSOCIATION, 2031);
        }
        arrived("enrolment where association_id = '%s'".formatted(ASSOCIATION), 79);
        arrived("association_year where association_id like '22200087%'", 3);
        arrived("finances where intervention_id in ('%s', '%s')".formatted(TEAM, HEADCOUNT), 3);
        arrived("anonymous_count where intervention_id = '%s'".formatted(HEADCOUNT), 2);
        arrived("intervention_target where intervention_id = '%s'".formatted(TEAM), 1);
        arrived("participant_plan where intervention_id = '%s'".formatted(TEAM), 1);
        AvestaEvents.summed();
    }

    private static void arrived(String rows, int count) {
        Eventually.holds(
                () -> assertThat(Database.rows("select 1 from " + rows)).as(rows).hasSize(count));
    }

    private static void members() {
        ObjectNode created = AvestaEvents.versioned(1).put("associationId", ASSOCIATION);
        AvestaEvents.send(
                FUNDING, "association.created", ASSOCIATION, created.put("name", "Förbundet Å"));
        member("2120008715", "KOMMUN", "Ådalens kommun", HOST);
        member(MEMBER, "REGION", "Region Å", MEMBER);
    }

    private static void member(String number, String party, String name, String authority) {
        ObjectNode joined = AvestaEvents.versioned(1).put("associationId", ASSOCIATION);
        joined.put("organisationNumber", number).put("name", name).put("party", party);
        joined.putArray("authorities").addObject().put("authority", authority).put("name", name);
        AvestaEvents.send(FUNDING, "member.joined", ASSOCIATION + "/" + number, joined);
    }

    private static void interventions() {
        intervention(TEAM, "Teamet", "IDENTIFIED", "2015-05-01", null);
        intervention(HEADCOUNT, "Öppet hus", "HEADCOUNT", "2020-01-01", null);
        intervention(SMALL, "Liten start", "IDENTIFIED", "2018-01-01", "2018-12-31");
        ObjectNode targets = AvestaEvents.versioned(1).put("interventionId", TEAM);
        ArrayNode rows = targets.putArray("targets");
        target(rows, "GOAL_ATTAINED", 50, "PERCENT", "2020-12-31");
        target(rows, "PARTICIPANTS", 80, "COUNT", "2020-12-31");
        target(rows, "SATISFIED", 4, "COUNT", "2020-12-31");
        target(rows, "EXITS", 40, "COUNT", "2020-06-30");
        AvestaEvents.send(FUNDING, "targets.changed", TEAM + "/targets", targets);
        ObjectNode plan = AvestaEvents.versioned(1).put("interventionId", TEAM);
        ArrayNode planned = plan.putArray("rows");
        planned.addObject().put("validFrom", "2016-01-01").put("participants", 50);
        planned.addObject().put("validFrom", "2020-07-01").put("participants", 60);
        AvestaEvents.send(FUNDING, "participant-plan.changed", TEAM + "/participant-plan", plan);
    }

    private static void target(
            ArrayNode rows, String indicator, int value, String unit, String to) {
        rows.addObject()
                .put("indicator", indicator)
                .put("value", value)
                .put("unit", unit)
                .put("from", "2020-01-01")
                .put("to", to);
    }

    private static void intervention(
            String id, String name, String measured, String from, String to) {
        ObjectNode opened = AvestaEvents.versioned(1).put("interventionId", id);
        opened.put("associationId", ASSOCIATION).put("name", name).put("host", HOST);
        opened.put("orientation", "INDIVIDUAL").put("measured", measured).put("state", "OPEN");
        opened.put("startsOn", from).put("endsOn", to);
        opened.put("plannedParticipants", 20).put("esfFunded", id.equals(HEADCOUNT));
        AvestaEvents.send(FUNDING, "intervention.opened", id, opened);
    }

    private static void money() {
        finances(TEAM, 2019, "2240000", "2240000", "2019-12-31");
        finances(TEAM, 2020, "2340000", "1119412", "2020-06-30");
        finances(HEADCOUNT, 2020, "100000", "50000", "2020-12-31");
    }

    private static void finances(String id, int year, String budget, String actual, String asOf) {
        ObjectNode finances = AvestaEvents.versioned(1).put("interventionId", id);
        finances.put("year", year).put("actualAsOf", asOf).putNull("forecastAsOf");
        finances.putArray("lines")
                .addObject()
                .put("costCategory", "PERSONAL")
                .put("budgetSek", new BigDecimal(budget))
                .put("actualSek", new BigDecimal(actual));
        AvestaEvents.send(FUNDING, "finances.changed", id + "/" + year, finances);
    }

    private static void people() {
        for (int i = 0; i < 76; i++) {
            String destination = i < 22 ? "ARBETE" : "ANNAT";
            enrolment(TEAM, "2019-03-01", i < 36 ? "2020-03-01" : null, destination);
        }
        for (int i = 0; i < 3; i++) {
            enrolment(SMALL, "2018-02-01", "2018-11-30", i < 1 ? "STUDIER" : "ANNAT");
        }
        counted("KVINNA", 7);
        counted("MAN", 5);
    }

    private static void enrolment(String id, String from, String to, String destination) {
        ObjectNode one = AvestaEvents.enrolment(UUID.randomUUID(), 1, id);
        one.put("associationId", ASSOCIATION).put("startedOn", from);
        if (to != null) {
            one.put("endedOn", to)
                    .put("exitReason", "ENLIGT_PLAN")
                    .put("exitDestination", destination);
        }
        AvestaEvents.send(STATISTICS, "enrolment.recorded", one.get("enrolmentId").asText(), one);
    }

    private static void counted(String sex, int count) {
        ObjectNode counted = AvestaEvents.versioned(1).put("interventionId", HEADCOUNT);
        counted.put("year", 2020).put("sex", sex).put("count", count);
        AvestaEvents.send(STATISTICS, "anonymous.counted", HEADCOUNT + "/2020/" + sex, counted);
    }

    private static void year(String association, int year) {
        ObjectNode told = AvestaEvents.versioned(1).put("associationId", association);
        told.put("year", year).put("contributionsFrom", "SET");
        ArrayNode contributions = told.putArray("contributions");
        contributions
                .addObject()
                .put("organisationNumber", MEMBER)
                .put("party", "REGION")
                .put("amountSek", 1_170_000);
        contributions
                .addObject()
                .put("organisationNumber", "2120008715")
                .put("party", "KOMMUN")
                .put("amountSek", new BigDecimal("1170000.50"));
        told.putArray("otherIncome").addObject().put("source", "ESF").put("amountSek", 250_000);
        ArrayNode areas = told.putArray("areas");
        area(areas, "STYRELSE", 150_000, new BigDecimal("61250.50"));
        area(areas, "ADMINISTRATION", 900_000, new BigDecimal("431000"));
        area(areas, "REVISION", 60_000, null);
        area(areas, "INSATSER", 3_900_000, null);
        told.put("openingEquitySek", 1_200_000).put("grantedSek", 2_340_000);
        told.put("interventionsActualSek", 1_119_412).put("availableToGrantSek", 2_680_000);
        told.put("resultSek", -80_000).put("closingEquitySek", 1_120_000);
        AvestaEvents.send(FUNDING, "association-year.changed", association + "/" + year, told);
    }

    private static void area(ArrayNode areas, String area, int budget, BigDecimal actual) {
        areas.addObject()
                .put("area", area)
                .put("budgetSek", budget)
                .put("actualSek", actual)
                .put("actualAsOf", actual == null ? null : "2020-06-30");
    }
}
