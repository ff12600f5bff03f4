package se.samspel.funding.sieimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.sieimport.domain.AccountRange;
import se.samspel.funding.sieimport.domain.AccountUse;
import se.samspel.funding.sieimport.domain.ProjectObject;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(name = "SieMappingRequest", examples = SieMappingRequest.EXAMPLE)
record SieMappingRequest(
        @NotNull @Size(max = 1000) List<@Valid @NotNull Project> objects,
        @NotNull @Size(max = 500) List<@Valid @NotNull Range> accountRanges) {

    static final String EXAMPLE =
            """
            {"objects":[{"object":"20","interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01"}],\
            "accountRanges":[{"from":"5000","to":"5999","use":"PERSONAL"},\
            {"from":"6000","to":"6099","use":"LOKALER"},\
            {"from":"3000","to":"3999","use":"INCOME"}]}\
            """;

    @Schema(name = "SieProjectRequest")
    record Project(
            @NotNull
                    @Size(min = 1, max = 50)
                    @Schema(description = "Object of dimension 6. Objekt i dimension 6.")
                    String object,
            @NotNull UUID interventionId) {}

    @Schema(name = "AccountRangeRequest")
    record Range(
            @NotNull @Pattern(regexp = "[0-9]{1,10}") @Size(max = 10) String from,
            @NotNull @Pattern(regexp = "[0-9]{1,10}") @Size(max = 10) String to,
            @NotNull AccountUse use) {}

    List<ProjectObject> projects() {
        objects.forEach(project -> IdentityNumberInText.refuse("object", project.object()));
        return objects.stream()
                .map(project -> new ProjectObject(project.object(), project.interventionId()))
                .toList();
    }

    List<AccountRange> ranges() {
        return accountRanges.stream()
                .map(range -> new AccountRange(range.from(), range.to(), range.use()))
                .toList();
    }
}
