package se.samspel.funding;

import static org.hamcrest.Matchers.equalTo;
import static se.samspel.funding.ALedger.BANK;
import static se.samspel.funding.ALedger.COST;
import static se.samspel.funding.ALedger.voucher;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** The projects and cost centres that lines are about. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class LedgerDimensionsTest {

    private AnAssociation association;
    private ALedger ledger;

    @BeforeEach
    void aLedger() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
    }

    /** Its first line with these fields too. */
    private static String with(String fields) {
        String line = "\"account\":\"6010\"";
        return voucher("2025-03-01", COST, BANK, "5").replace(line, line + "," + fields);
    }

    @Test
    void aProjectIsOneOfTheAssociationsInterventions() {
        String own = association.intervention();
        String foreign = AnAssociation.withMembers().intervention();
        ledger.book(with("\"costCentre\":\"100\",\"project\":\"" + own + "\""))
                .then()
                .statusCode(201)
                .body("lines.project", equalTo(Arrays.asList(own, null)))
                .body("lines[0].costCentre", equalTo("100"));
        ledger.book(with("\"project\":\"" + foreign + "\""))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unknown-reference"));
    }

    @Test
    void aYearIsOpenedOnProjectsOfTheAssociationAlone() {
        String foreign = AnAssociation.withMembers().intervention();
        String own = association.intervention();
        String body =
                """
                {"year":2024,"lines":[{"account":"2560","amountSek":-5,"project":"%s"},
                  {"account":"1940","amountSek":5}]}\
                """;
        ledger.open(body.formatted(foreign))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unknown-reference"));
        ledger.open(body.formatted(own)).then().statusCode(201);
    }

    @Test
    void anInterventionIsOneProjectHoweverItsIdIsWritten() {
        String own = association.intervention();
        ledger.book(with("\"project\":\"" + own.toUpperCase(Locale.ROOT) + "\""))
                .then()
                .statusCode(201)
                .body("lines[0].project", equalTo(own));
    }

    @Test
    void noIdentityNumberIsAProjectOrACostCentre() {
        for (String number :
                List.of(
                        "121212-1212",
                        "19121212-1212",
                        "191212121212",
                        "a1212121212",
                        "X-121212.1212")) {
            for (String dimension : List.of("project", "costCentre")) {
                ledger.book(with("\"%s\":\"%s\"".formatted(dimension, number)))
                        .then()
                        .statusCode(400);
            }
        }
        ledger.book(with("\"project\":\"P-123456\",\"costCentre\":\"1.20\""))
                .then()
                .statusCode(201);
    }
}
