package se.samspel.kit.testing;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One operation of a live API description, with its own documented example.
 *
 * @param path below the API's root, with variables in braces
 * @param contentType of the body, or null where it takes none
 * @param body the example, or null
 * @param query the required query parameters with their examples, from the question mark
 * @param requiredHeaders by their names
 * @param values examples of those path variables that are no ids but values, as a year, by name
 */
record ApiOperation(
        String method,
        String path,
        String contentType,
        String body,
        String query,
        List<String> requiredHeaders,
        Map<String, String> values) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    String name() {
        return method + " " + path;
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** The path up to and with each variable: for {@code /a/{x}/b/{y}} it and {@code /a/{x}}. */
    List<String> templates() {
        return VARIABLE.matcher(path)
                .results()
                .map(variable -> path.substring(0, variable.end()))
                .toList();
    }

    /** The example of the value that the template's last variable names, or null for an id. */
    String value(String template) {
        return values.get(template.substring(template.lastIndexOf('{') + 1, template.length() - 1));
    }

    /** The path with the variables replaced in their order. */
    String filled(List<String> ids) {
        List<MatchResult> variables = VARIABLE.matcher(path).results().toList();
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int i = 0; i < variables.size(); i++) {
            filled.append(path, from, variables.get(i).start()).append(ids.get(i));
            from = variables.get(i).end();
        }
        return filled.append(path.substring(from)).append(query).toString();
    }
}
