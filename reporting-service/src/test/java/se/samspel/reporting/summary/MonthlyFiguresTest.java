package se.samspel.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class MonthlyFiguresTest {

    private static final String STATISTICS = "samspel.statistics.v1";
    private static final String FUNDING = "samspel.funding.v1";
    private static int associations;

    private final String association = nextAssociation();
    private final String intervention = UUID.randomUUID().toString();
    private final UUID one = UUID.randomUUID();

    private static synchronized String nextAssociation() {
        return "99%08d".formatted(associations++);
    }

    @BeforeEach
    void tellOfTheAssociation() {
        AvestaEvents.intervention(intervention, association, "2120000142", "Team");
        member("2120000142", "0901", 1);
    }

    @Test
    void aFactIsSummedInTheMonthsInWhichItComesAndLeaves() {
        send(enrolment(1, "2019-03-31").put("endedOn", "2019-05-01").put("exitReason", "FLYTT"));

        assertSums("dimension = ''", "2019-03-01 IN KVINNA 1", "2019-05-01 OUT KVINNA 1");
        assertSums("dimension = 'exitReason'", "2019-03-01 IN KVINNA 1", "2019-05-01 OUT KVINNA 1");
        assertThat(amount("amount:throughputDays")).containsExactly("31", "31");
    }

    @Test
    void aCorrectedFactLeavesItsOldMonth() {
        send(enrolment(1, "2019-03-31"));
        assertSums("dimension = ''", "2019-03-01 IN KVINNA 1");

        send(enrolment(2, "2018-12-01").put("sex", "MAN"));

        assertSums("dimension = ''", "2018-12-01 IN MAN 1");
    }

    @Test
    void aLateFactIsAddedToItsMonthAndATombstoneTakesItAway() {
        send(enrolment(1, "2019-03-31"));
        UUID late = UUID.randomUUID();
        send(own(AvestaEvents.enrolment(late, 1, intervention)).put("startedOn", "2019-03-01"));
        assertSums("dimension = ''", "2019-03-01 IN KVINNA 2");

        Topics.send(STATISTICS, "se.samspel.enrolment.recorded.v1", late.toString(), null);
        assertSums("dimension = ''", "2019-03-01 IN KVINNA 1");
        Topics.send(STATISTICS, "se.samspel.enrolment.recorded.v1", one.toString(), null);

        assertSums("dimension = ''");
    }

    @Test
    void theReferringPartyIsThatOfTheMember() {
        send(enrolment(1, "2019-03-31").put("referringAuthority", "2120000142.social"));
        assertSums("dimension = 'referringParty'");

        member("2120000142", "0901", 2);

        assertSums("dimension = 'referringParty' and code = 'KOMMUN'", "2019-03-01 IN KVINNA 1");
        assertSums("dimension = 'referringAuthority'");
    }

    @Test
    void anInterventionThatGoesOverTakesItsSumsWithIt() {
        send(enrolment(1, "2019-03-31"));
        assertSums("dimension = ''", "2019-03-01 IN KVINNA 1");

        String receiving = nextAssociation();
        ObjectNode merged = AvestaEvents.versioned(2).put("interventionId", intervention);
        merged.put("associationId", receiving).put("name", "Team").put("host", "2120000142");
        AvestaEvents.send(FUNDING, "intervention.changed", intervention, merged);

        assertSums("dimension = ''");
        Eventually.holds(() ->
                assertThat(sums(receiving, "dimension = ''"))
                        .containsExactly("2019-03-01 IN KVINNA 1"));
    }

    @Test
    void factsThatCameBeforeTheirInterventionAreSummedWhenItComes() {
        String unknown = UUID.randomUUID().toString();
        UUID early = UUID.randomUUID();
        send(own(AvestaEvents.enrolment(early, 1, unknown)).put("startedOn", "2019-03-01"));

        AvestaEvents.intervention(unknown, association, "2120000142", "Team");

        assertSums("dimension = ''", "2019-03-01 IN KVINNA 1");
    }

    @Test
    void countyAndNationAreTheSumsOfTheirAssociations() {
        send(enrolment(1, "1995-03-31"));
        Eventually.holds(() -> assertThat(nation("1995-03-01")).containsExactly("1"));
        assertThat(county("09", "1995-03-01")).containsExactly("1");

        member("2120000142", "1001", 2);

        Eventually.holds(() -> assertThat(county("10", "1995-03-01")).containsExactly("1"));
        assertThat(county("09", "1995-03-01")).isEmpty();
        assertThat(nation("1995-03-01")).containsExactly("1");
    }

    @Test
    void anAssociationCountsWhereMostOfItsMunicipalitiesAreAndElseInTheLowestCounty() {
        member("2120000143", "1001", 1);
        Eventually.holds(() -> assertThat(countyOfAssociation()).containsExactly("09"));

        member("2120000144", "1002", 1);

        Eventually.holds(() -> assertThat(countyOfAssociation()).containsExactly("10"));
    }

    @Test
    void nobodySeesASumWhoHasNotSaidThatItReadsThem() {
        send(enrolment(1, "2019-03-31"));
        assertSums("dimension = ''", "2019-03-01 IN KVINNA 1");
        String read = "select area from monthly_figure where area = '" + association + "'";

        for (String caller : List.of("association:" + association, "operator", "")) {
            assertThat(Database.seenBy(caller, read)).as(caller).isEmpty();
        }
        assertThat(
                        Database.seenBy(
                                "",
                                read
                                        + " and (select set_config('samspel.sums', 'read', false)) ="
                                        + " 'read'"))
                .isEmpty();
    }

    private void member(String number, String municipality, int version) {
        ObjectNode member = AvestaEvents.versioned(version).put("associationId", association);
        member.put("organisationNumber", number).put("name", "Kommun").put("party", "KOMMUN");
        member.put("municipalityCode", municipality);
        var authorities = member.putArray("authorities");
        authorities.addObject().put("authority", number).put("name", "K");
        if (version > 1) {
            authorities.addObject().put("authority", number + ".social").put("name", "S");
        }
        AvestaEvents.send(FUNDING, "member.joined", association + "/" + number, member);
    }

    private ObjectNode enrolment(int version, String startedOn) {
        return own(AvestaEvents.enrolment(one, version, intervention)).put("startedOn", startedOn);
    }

    private ObjectNode own(ObjectNode enrolment) {
        return enrolment.put("associationId", association);
    }

    private static void send(ObjectNode enrolment) {
        String key = enrolment.get("enrolmentId").asText();
        AvestaEvents.send(STATISTICS, "enrolment.recorded", key, enrolment);
    }

    private void assertSums(String condition, String... sums) {
        Eventually.holds(() -> assertThat(sums(association, condition)).containsExactly(sums));
    }

    private static List<String> sums(String area, String condition) {
        return Database.rows(
                """
                select concat_ws(' ', month, movement, sex, people) from monthly_figure
                where level = 'ASSOCIATION' and population = 'ENROLMENT' and area = '%s' and %s
                order by month, movement, sex
                """
                        .formatted(area, condition));
    }

    private List<String> amount(String dimension) {
        return Database.rows(
                "select amount from monthly_figure where area = '%s' and dimension = '%s'"
                        .formatted(association, dimension));
    }

    private static List<String> nation(String month) {
        return total("NATION", "SE", month);
    }

    private static List<String> county(String county, String month) {
        return total("COUNTY", county, month);
    }

    private static List<String> total(String level, String area, String month) {
        return Database.rows(
                """
                select people from monthly_figure where level = '%s' and area = '%s'
                  and month = '%s' and dimension = '' and movement = 'IN'
                """
                        .formatted(level, area, month));
    }

    private List<String> countyOfAssociation() {
        return Database.rows(
                "select county from association_county where association_id = '%s'"
                        .formatted(association));
    }
}
