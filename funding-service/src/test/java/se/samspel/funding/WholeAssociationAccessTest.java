package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who takes a whole association out, and who takes one in. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WholeAssociationAccessTest {

    private AnAssociation association;
    private String url;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        url = AWholeAssociation.url(association);
    }

    @Test
    void theOwnOfficeAloneExports() {
        given().get(url).then().statusCode(401);
        AnAssociation.registered().office().get(url).then().statusCode(404);
        AnAssociation.authority(AnAssociation.HOST).get(url).then().statusCode(403);
        association.operator().get(url).then().statusCode(403);
        AnAssociation.as(
                        Tokens.token(
                                List.of("samspel-funding"),
                                "report.read",
                                Map.of("association", association.id())))
                .get(url)
                .then()
                .statusCode(403);
        association.office().get(url).then().statusCode(200);
    }

    @Test
    void theOperatorAloneImports() {
        given().contentType(AWholeAssociation.NDJSON)
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post(AnAssociation.API + "/association-imports")
                .then()
                .statusCode(401);
        List<String> file = List.of("x");
        for (String token :
                List.of(
                        Tokens.office(association.id()),
                        Tokens.authority(AnAssociation.HOST),
                        Tokens.token(
                                List.of("samspel-funding"),
                                "association.admin",
                                Map.of("association", association.id())))) {
            AWholeAssociation.imported(token, file).then().statusCode(403);
        }
        AWholeAssociation.imported(file).then().statusCode(422);
    }

    @Test
    void nobodyWritesPastTheRulesWithoutAnImport() {
        String late =
                "insert into member values ('%s', '2120002254', 1, 'x', 'KOMMUN', null,"
                        + " '2015-01-01', null, null, null, now()) returning 1";
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + association.id(),
                                late.formatted(association.id())))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table \"member\"");
        // What the import tells the database helps nobody where the association is there already.
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + association.id(),
                                "select set_config('samspel.restores', '%1$s', false); %2$s"
                                        .formatted(
                                                association.id(),
                                                late.formatted(association.id()))))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table \"member\"");
        assertThatThrownBy(() -> Database.seenBy("", "select let_associations_be_restored()"))
                .rootCause()
                .hasMessageContaining("permission denied for function");
    }
}
