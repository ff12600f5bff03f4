package se.samspel.funding.sieexport.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samspel.funding.sieimport.domain.ProjectObject;

/**
 * Which object of dimension 6 a project of the ledger is: what the mapping says, else a code made
 * of the intervention's id, always the same. Accounting systems want it short: ten characters.
 */
final class ProjectCodes {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    // The last 36 of the id's random bits.
    private static final long LAST_BITS = 0xF_FFFF_FFFFL;

    private final Map<UUID, String> mapped = new HashMap<>();
    private final Map<String, UUID> given = new HashMap<>();

    ProjectCodes(List<ProjectObject> mapping) {
        for (ProjectObject project : mapping) {
            mapped.putIfAbsent(project.interventionId(), project.object());
            given.put(project.object(), project.interventionId());
        }
    }

    String of(String project) {
        if (!ID.matcher(project).matches()) {
            return project;
        }
        UUID intervention = UUID.fromString(project);
        String code = mapped.getOrDefault(intervention, made(intervention));
        UUID other = given.putIfAbsent(code, intervention);
        if (other != null && !other.equals(intervention)) {
            throw new ExportRule.SameCode();
        }
        return code;
    }

    private static String made(UUID intervention) {
        return "I%09X".formatted(intervention.getLeastSignificantBits() & LAST_BITS);
    }
}
