package se.samspel.funding.esf;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.esf.domain.SubprojectFacts;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Money;

@Schema(name = "EsfSubprojectRequest", examples = SubprojectRequest.EXAMPLE)
record SubprojectRequest(
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "One of the members' authorities; or hostName. Delprojektägare.")
                @Nullable AuthorityId host,
        @Size(min = 1, max = 200)
                @Schema(
                        description =
                                "Who hosts it outside the members, or the association itself; or"
                                        + " host. Delprojektägare utanför medlemmarna.")
                @Nullable String hostName,
        @Schema(description = "The subproject that it is a part of. Överordnat delprojekt.")
                @Nullable UUID parentId,
        @Nullable Money budgetSek,
        @Schema(description = "The association's intervention. Insatsen.")
                @Nullable UUID interventionId) {

    static final String EXAMPLE =
            """
            {"name":"Delprojekt Västerås","host":"2120002080.arbetsmarknad",\
            "budgetSek":1600000}\
            """;

    SubprojectFacts facts() {
        return new SubprojectFacts(name, host, hostName, parentId, budgetSek, interventionId);
    }
}
