package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What an office wrote comes in again whatever it looks like, once, or not at all. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WholeAssociationTwiceTest {

    private static final String LIKE_A_PERSON = "1212121212";

    private AWholeAssociation whole;

    @BeforeEach
    void anAssociationWithBooks() {
        whole = new AWholeAssociation();
        whole.withBooks();
    }

    @Test
    void vouchersComeInByTheirNumbersWhateverTheClocksSaid() {
        Database.execute(
                "update voucher set recorded_at = timestamptz '2026-01-01' - number * interval '1"
                        + " hour' where association_id = '%s'".formatted(whole.association().id()));
        List<String> before = whole.exported();
        whole.gone();
        AWholeAssociation.imported(before).then().statusCode(201);
        assertThat(AFile.rows(whole.exported())).isEqualTo(AFile.rows(before));
    }

    @Test
    void anAccountMayLookLikeAnIdentityNumberAndATextMayNot() {
        SieImports.map(whole.association(), whole.intervention(), "If-None-Match:*")
                .then()
                .statusCode(201);
        List<String> file = whole.exported();
        whole.gone();
        AWholeAssociation.imported(AFile.with(file, "Fel konto", "[" + LIKE_A_PERSON + "]"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:refused-text"));
        AWholeAssociation.imported(AFile.with(file, "\"5999\"", '"' + LIKE_A_PERSON + '"'))
                .then()
                .statusCode(201);
    }

    @Test
    void whatAFileMayNotHoldCanNotBeWritten() {
        whole.association()
                .propose(",\"targetGroup\":\"Anna, %s\"".formatted(LIKE_A_PERSON))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
        AQuestion.define(
                        whole.association(),
                        "who",
                        "\"type\":\"CHOICE\"," + AQuestion.choices("Anna, " + LIKE_A_PERSON))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
    }

    @Test
    void ofTwoImportsAtOnceOneTakesItIn() {
        List<String> file = whole.exported();
        whole.gone();
        var together = new CyclicBarrier(2);
        List<CompletableFuture<Response>> both =
                Stream.of(1, 2)
                        .map(each ->
                                CompletableFuture.supplyAsync(() -> {
                                    await(together);
                                    return AWholeAssociation.imported(file);
                                }))
                        .toList();
        assertThat(both.stream().map(each -> each.join().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        assertThat(AFile.rows(whole.exported())).isEqualTo(AFile.rows(file));
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        List<String> file = whole.exported();
        whole.gone();
        for (int time = 0; time < 2; time++) {
            AWholeAssociation.importedUnder("key-" + whole.association().id(), file)
                    .then()
                    .statusCode(201)
                    .body("associationId", equalTo(whole.association().id()));
        }
    }

    @Test
    void whatBreaksOffAtTheEndLeavesNothing() {
        List<String> file = whole.exported();
        whole.gone();
        String told = told();
        String posting =
                file.stream()
                        .filter(line -> line.startsWith("{\"table\":\"posting\""))
                        .findFirst()
                        .orElseThrow();
        String unbalanced = posting.replaceFirst("\"amount_ore\":(-?)", "\"amount_ore\":$19");
        AWholeAssociation.imported(AFile.with(file, posting, unbalanced))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:rows-refused"));
        assertThat(left()).isEmpty();
        assertThat(told()).isEqualTo(told);
        AWholeAssociation.imported(file).then().statusCode(201);
    }

    @Test
    void aFileMayBeLargeAndOneLineOfItMayNot() {
        String row = "a".repeat(2 * 1024 * 1024);
        unreadable(List.of(row));
        unreadable(List.of(row.repeat(5)));
    }

    private static void unreadable(List<String> file) {
        AWholeAssociation.imported(file)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unreadable-line"))
                .body("detail", startsWith("Rad 1: "));
    }

    private String told() {
        return Database.rows(
                        "select count(*) from outbox where payload::text like '%%%s%%'"
                                .formatted(whole.association().id()))
                .getFirst();
    }

    /** The tables that have a row of the association. */
    private List<String> left() {
        String each =
                "select format('select %%L where exists (select from %%I where %%s)', name, name,"
                        + " replace(belongs, ':association', quote_literal('%s')))"
                        + " from association_table";
        return Database.rows(each.formatted(whole.association().id())).stream()
                .flatMap(one -> Database.rows(one).stream())
                .toList();
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
