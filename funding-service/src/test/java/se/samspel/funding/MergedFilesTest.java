package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Two that have merged leave an installation and come into another one, one after the other. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MergedFilesTest {

    private static final String API = AnAssociation.API;

    @Test
    void theOneThatTookOverComesInFirstAndReadsTheOtherAgain() {
        TwoAssociations two = TwoAssociations.readyToMerge();
        AMerger.accepted(two.north, two.south).complete(AMerger.COMPLETER).then().statusCode(200);
        List<String> north = AWholeAssociation.exported(two.south, two.north);
        List<String> south = AWholeAssociation.exported(two.south, two.south);
        assertThat(north).anyMatch(line -> line.contains("\"merged_into\":\"" + two.south.id()));
        AWholeAssociation.gone(two.north);
        AWholeAssociation.gone(two.south);

        AWholeAssociation.imported(south).then().statusCode(201);
        AWholeAssociation.imported(north).then().statusCode(201);

        assertThat(body(AWholeAssociation.exported(two.south, two.north))).isEqualTo(body(north));
        assertThat(body(AWholeAssociation.exported(two.south, two.south))).isEqualTo(body(south));
        AnAssociation.authority(AnAssociation.AF)
                .get(API + two.north.path())
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(two.south.id()));
        two.north.propose("").then().statusCode(409).body("type", endsWith("association-merged"));
    }

    private static List<String> body(List<String> file) {
        return file.subList(1, file.size() - 1);
    }
}
