package se.samspel.funding.association;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Joining;
import se.samspel.funding.association.domain.MemberAuthority;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Organisationsnummer;

@Schema(name = "MemberRequest", examples = MemberRequest.EXAMPLE)
record MemberRequest(
        @NotNull Organisationsnummer organisationNumber,
        @NotBlank @Size(max = 200) String name,
        @NotNull Party party,
        @Pattern(regexp = "[0-9]{4}")
                @Schema(description = "Statistics Sweden's code, for a municipality. Kommunkod.")
                @Nullable String municipalityCode,
        @NotNull @Schema(description = "First day as member. Första dagen.") LocalDate joinedOn,
        @DecimalMin("0")
                @Digits(integer = 12, fraction = 6)
                @Schema(
                        description =
                                "Agreed weight within the party's quarter: inhabitants, percent."
                                        + " Fördelningsnyckel.")
                @Nullable BigDecimal contributionKey,
        @DecimalMin("0")
                @Digits(integer = 12, fraction = 6)
                @Schema(
                        description =
                                "Weight in the region quarter, only for a municipality outside any"
                                        + " region (lag 2003:1210 5 a §). Nyckel i regionens fjärdedel.")
                @Nullable BigDecimal regionContributionKey,
        @Size(max = 100)
                @Schema(
                        description =
                                "Bodies with secrecy of their own; none given: the organisation is"
                                        + " one. Nämnder och andra egna myndigheter.")
                @Nullable List<@Valid @NotNull Unit> authorities) {

    static final String EXAMPLE =
            """
            {"organisationNumber":"212000-2304","name":"Avesta kommun","party":"KOMMUN",\
            "municipalityCode":"2084","joinedOn":"2015-01-01","contributionKey":23178,\
            "authorities":[{"unit":"social","name":"Avesta kommun, socialtjänsten"}]}\
            """;

    @Schema(name = "UnitRequest")
    record Unit(
            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
                    @Schema(description = "Absent: the organisation itself. Utelämnad: hela.")
                    @Nullable String unit,
            @NotBlank @Size(max = 200) String name) {}

    Joining joining() {
        IdentityNumberInText.refuse("name", name);
        List<Unit> units = authorities == null ? List.of() : authorities;
        return new Joining(
                organisationNumber,
                name,
                party,
                municipalityCode,
                joinedOn,
                new ContributionKeys(contributionKey, regionContributionKey),
                units.stream().map(this::authority).toList());
    }

    private MemberAuthority authority(Unit unit) {
        IdentityNumberInText.refuse("authorities.unit", unit.unit());
        IdentityNumberInText.refuse("authorities.name", unit.name());
        return MemberAuthority.of(new AuthorityId(organisationNumber, unit.unit()), unit.name());
    }
}
