package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/**
 * Samverkansteam Avesta's 2020 in the books: 2,340 tkr granted, 2,161,038 kronor drawn as its
 * forecast says it would cost, the rest handed back.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AvestaBooksTest {

    private static final List<String> QUARTERS = List.of("640000", "560000", "500000", "461038");

    private AnAssociation association;
    private ALedger ledger;
    private String intervention;
    private String grant;

    @BeforeEach
    void theYear() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
        intervention = association.intervention();
        grant = AnApplication.agreed(association, intervention);
        for (String net : QUARTERS) {
            ADrawdown.approved(association, grant, net)
                    .byOffice(ADrawdown.CASHIER, "payments", ADrawdown.paid())
                    .then()
                    .statusCode(200);
        }
        association
                .office()
                .header("Samspel-Acting-User", "ekonom-1")
                .header("If-Match", "\"1\"")
                .body(
                        """
                        {"year":2020,"amountSek":178962,"source":"REMAINING",
                         "decidedOn":"2020-12-10","dueOn":"2020-12-31"}\
                        """)
                .post(AnAssociation.API + "/grants/" + grant + "/repayments")
                .then()
                .statusCode(200);
    }

    @Test
    void itsResultIsWhatItDrewAndNothingIsOwed() {
        ledger.office()
                .get(ledger.url("/result-report?from=2020-01-01&to=2020-12-31&by=PROJECT"))
                .then()
                .statusCode(200)
                .body("lines.account", equalTo(List.of("4510")))
                .body("lines[0].project", equalTo(intervention))
                .body("costSek", equalTo(2161038))
                .body("resultSek", equalTo(-2161038));
        ledger.office()
                .get(ledger.url("/result-report?from=2019-01-01&to=2019-12-31"))
                .then()
                .body("costSek", equalTo(0));
        ledger.office()
                .get(ledger.url("/trial-balance?from=2020-01-01&to=2020-12-31"))
                .then()
                .statusCode(200)
                .body("lines.account", equalTo(List.of("1940", "2560", "4510")))
                .body("lines.openingSek", equalTo(List.of(0, 0, 0)))
                .body("lines.debitSek", equalTo(List.of(0, 2340000, 2340000)))
                .body("lines.creditSek", equalTo(List.of(2161038, 2340000, 178962)))
                .body("lines.closingSek", equalTo(List.of(-2161038, 0, 2161038)))
                .body("total.closingSek", equalTo(0));
    }

    @Test
    void itsVouchersGoToTheBooksAndComeBackAsActualCost() {
        SieImports.map(association, intervention, "If-None-Match:*").then().statusCode(201);
        byte[] file =
                association
                        .office()
                        .get(AnAssociation.API + association.path() + "/sie-exports/2020")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertThat(file).isNotEmpty();
        association
                .office()
                .contentType("application/octet-stream")
                .body(file)
                .post(AnAssociation.API + association.path() + "/sie-imports?year=2020")
                .then()
                .statusCode(201)
                .body("file.checksumVerified", equalTo(true))
                .body("file.vouchers", equalTo(6))
                .body("doubts", equalTo(List.of("IMPORT_FILE")))
                .body("ownVouchers", hasSize(6))
                .body("unmappedAccounts.account", equalTo(List.of("4510")))
                .body("unmappedAccounts[0].amountSek", equalTo(2161038));
    }
}
