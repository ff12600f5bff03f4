package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.funding.AGovernedAssociation.office;
import static se.samspel.funding.AGovernedAssociation.rotation;
import static se.samspel.funding.AGovernedAssociation.seat;
import static se.samspel.funding.AGovernedAssociation.statutes;
import static se.samspel.funding.AnAssociation.AF;
import static se.samspel.funding.AnAssociation.AVESTA;
import static se.samspel.funding.AnAssociation.FK;
import static se.samspel.funding.AnAssociation.REGION;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** The board of a day, what is found of it, and whose turn the chair is. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class BoardTest {

    private AnAssociation association;
    private AGovernedAssociation governed;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        governed = new AGovernedAssociation(association);
    }

    @Test
    void aWholeBoardHasNoFindings() {
        aWholeBoard();
        board("2024-06-30")
                .body("termFrom", equalTo("2023-04-01"))
                .body("termUntil", equalTo("2027-03-31"))
                .body("seats", hasSize(8))
                .body("seats[0].organisationNumber", equalTo(AF))
                .body("seats[0].role", equalTo("LEDAMOT"))
                .body("seats[1].order", equalTo(1))
                .body("offices.office", contains("CHAIR", "VICE_CHAIR_1"))
                .body("findings", empty());
    }

    @Test
    void beforeItsFirstDayEveryMemberLacksItsSeats() {
        aWholeBoard();
        board("2023-03-31")
                .body("seats", empty())
                .body("findings.code", hasItem("ordinary-missing"))
                .body("findings.code", hasItem("chair-missing"))
                .body("findings", hasSize(10));
    }

    @Test
    void aVacantSeatAndAStrangersRightAreFound() {
        aWholeBoard();
        String third =
                governed.added("board/seats", seat(REGION, "LEDAMOT", "fv-9", "EMPLOYEE_FK"));
        board("2024-06-30")
                .body("findings.code", contains("unequal-numbers", "not-eligible"))
                .body("findings[1].source", equalTo("lag 2003:1210 12 §"))
                .body("findings[1].organisationNumber", equalTo(REGION));
        String vacant =
                """
                {"organisationNumber":"%s","role":"LEDAMOT","proportionalElection":false,
                 "validFrom":"2023-04-01","validUntil":"2027-03-31"}\
                """
                        .formatted(REGION);
        governed.change("board/seats/" + third, "1", vacant)
                .then()
                .statusCode(200)
                .body("vacant", equalTo(true));
        board("2024-06-30").body("findings.code", contains("unequal-numbers", "vacant-seat"));
    }

    @Test
    void theChairGoesRoundAsTheStatutesSay() {
        governed.added("statutes", statutes("2023-04-01", rotation("2023-04-01")));
        aWholeBoard();
        board("2025-03-31").body("findings", empty());
        board("2025-04-01")
                .body("findings.code", contains("chair-out-of-turn"))
                .body("findings.organisationNumber", contains(AVESTA));
        AnAssociation.authority(FK)
                .get(governed.url("board/chair-rotation?on=2024-06-30"))
                .then()
                .statusCode(200)
                .body("turns.organisationNumber", contains(AVESTA, REGION, AVESTA))
                .body("turns.from", contains("2023-04-01", "2025-04-01", "2027-04-01"))
                .body("turns[0].until", equalTo("2025-03-31"))
                .body("turns[0].findings", empty())
                .body("turns[1].findings.code", contains("chair-out-of-turn"))
                .body("turns[2].findings", empty());
        AnAssociation.authority(FK)
                .get(governed.url("board/chair-rotation?on=2023-03-31"))
                .then()
                .body("turns", empty());
    }

    @Test
    void seatsAndOfficesAreChangedByVersionAndListed() {
        aWholeBoard();
        String id = governed.added("board/seats", seat(FK, "LEDAMOT", "fk-9", "EMPLOYEE_FK"));
        String changed =
                seat(FK, "LEDAMOT", "fk-9", "EMPLOYEE_FK").replace("2027-03-31", "2025-01-31");
        association
                .office()
                .body(changed)
                .put(governed.url("board/seats/" + id))
                .then()
                .statusCode(428);
        governed.change("board/seats/" + id, "2", changed).then().statusCode(412);
        governed.change("board/seats/" + id, "1", changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("validUntil", equalTo("2025-01-31"));
        association
                .office()
                .get(governed.url("board/seats?limit=5&total=true"))
                .then()
                .body("items", hasSize(5))
                .body("_meta.totalRecords", equalTo(9));
        String chair =
                association
                        .office()
                        .get(governed.url("board/offices"))
                        .then()
                        .extract()
                        .path("items[0].id");
        association.office().get(governed.url("board/offices/" + chair)).then().statusCode(200);
        governed.change("board/offices/" + chair, "1", office("VICE_CHAIR_2", id))
                .then()
                .statusCode(200)
                .body("seatId", equalTo(id));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("board/seats", seat("2120002254", "LEDAMOT", "x", "COUNCIL_MEMBER"), "no-member");
        refused(
                "board/seats",
                seat(FK, "LEDAMOT", "x", "EMPLOYEE_FK").replace("\"role\"", "\"order\":1,\"role\""),
                "order-unfit");
        refused(
                "board/seats",
                seat(FK, "LEDAMOT", "x", "EMPLOYEE_FK").replace("2027-03-31", "2023-03-31"),
                "ends-before-it-begins");
        refused(
                "board/offices",
                office("CHAIR", "01a6f0c2-7e00-7a11-8c22-5b1f0c9e4d13"),
                "unknown-reference");
        for (String holder : List.of("Anna Andersson", "19121212-1212", "191212121212")) {
            governed.add("board/seats", seat(FK, "LEDAMOT", holder, "EMPLOYEE_FK"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/holder"));
        }
    }

    private void refused(String place, String body, String code) {
        governed.add(place, body).then().statusCode(422).body("type", endsWith(code));
    }

    @Test
    void aBoardCostsFiveStatementsHoweverLarge() {
        List<String> none = Statements.during(() -> board("2024-06-30"));
        aWholeBoard();
        assertThat(Statements.during(() -> board("2024-06-30"))).hasSameSizeAs(none).hasSize(5);
    }

    private ValidatableResponse board(String day) {
        return AnAssociation.authority(FK)
                .get(governed.url("board?on=" + day))
                .then()
                .statusCode(200)
                .body("on", equalTo(day));
    }

    private void aWholeBoard() {
        String chair = seats(AVESTA, "COUNCIL_MEMBER");
        seats(REGION, "COUNCIL_SUBSTITUTE");
        String vice = seats(FK, "EMPLOYEE_FK");
        seats(AF, "EMPLOYEE_AF");
        governed.added("board/offices", office("CHAIR", chair));
        governed.added("board/offices", office("VICE_CHAIR_1", vice));
    }

    private String seats(String member, String eligibility) {
        governed.added(
                "board/seats", seat(member, "ERSATTARE", "e." + member.substring(5), eligibility));
        return governed.added(
                "board/seats", seat(member, "LEDAMOT", "l." + member.substring(5), eligibility));
    }
}
