package se.samspel.funding.membership.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Text;

/**
 * Försäkringskassan and Arbetsförmedlingen take part, and every part of the area has a municipality
 * and a region; the part of a municipality outside any region, Gotland, needs none (lag 2003:1210 3
 * §).
 */
public final class AreaRule {

    static final String SOURCE = "lag 2003:1210 3 §";

    private final List<Member> members;

    /**
     * @param members of one day
     */
    public AreaRule(List<Member> members) {
        this.members = List.copyOf(members);
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(partiesMissing());
        Set<String> withRegion = counties(of(Party.REGION));
        for (Member municipality : of(Party.KOMMUN).toList()) {
            findings.addAll(found(municipality, withRegion));
        }
        Set<String> withMunicipality = counties(of(Party.KOMMUN));
        for (Member region : of(Party.REGION).toList()) {
            String county = RegionCounties.of(region.organisationNumber());
            if (county == null) {
                findings.add(areaUnknown(region));
            } else if (!withMunicipality.contains(county)) {
                findings.add(municipalityMissing(region));
            }
        }
        return List.copyOf(findings);
    }

    private List<Finding> partiesMissing() {
        boolean onlyGotland =
                of(Party.KOMMUN).findAny().isPresent()
                        && of(Party.KOMMUN).allMatch(Member::isOutsideAnyRegion);
        return Stream.of(Party.values())
                .filter(party -> of(party).findAny().isEmpty())
                .filter(party -> !(party == Party.REGION && onlyGotland))
                .map(party ->
                        new Finding(
                                "party-missing",
                                SOURCE,
                                null,
                                Text.of(
                                        party + " är inte med i förbundet.",
                                        party + " takes no part in the association.")))
                .toList();
    }

    private static List<Finding> found(Member municipality, Set<String> withRegion) {
        if (municipality.isOutsideAnyRegion()) {
            return List.of();
        }
        String county = county(municipality);
        if (county == null) {
            return List.of(areaUnknown(municipality));
        }
        return withRegion.contains(county) ? List.of() : List.of(regionMissing(municipality));
    }

    private Stream<Member> of(Party party) {
        return members.stream().filter(member -> member.party() == party);
    }

    private static Set<String> counties(Stream<Member> of) {
        return of.map(AreaRule::county)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String county(Member member) {
        if (member.party() == Party.REGION) {
            return RegionCounties.of(member.organisationNumber());
        }
        String code = member.municipalityCode();
        return code == null ? null : code.substring(0, 2);
    }

    private static Finding areaUnknown(Member member) {
        return new Finding(
                "area-unknown",
                SOURCE,
                member.organisationNumber(),
                Text.of(
                        "Medlemmens område är inte känt: kommunkod saknas eller regionen är okänd.",
                        "The member's area is unknown: no municipality code, or no known region."));
    }

    private static Finding regionMissing(Member municipality) {
        return new Finding(
                "region-missing",
                SOURCE,
                municipality.organisationNumber(),
                Text.of(
                        "Ingen medlem är regionen i kommunens län.",
                        "No member is the region of the municipality's county."));
    }

    private static Finding municipalityMissing(Member region) {
        return new Finding(
                "municipality-missing",
                SOURCE,
                region.organisationNumber(),
                Text.of(
                        "Ingen medlem är en kommun i regionens län.",
                        "No member is a municipality of the region's county."));
    }
}
