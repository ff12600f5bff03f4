package se.samspel.deploy.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.kit.value.AuthorityId;

/** As whom the loader calls: a client for each authority and for the office, and the operator. */
final class Clients {

    static final String OPERATOR = "operator";

    private final Map<String, String> byAuthorityKey;
    private final String office;

    private Clients(Map<String, String> byAuthorityKey, String office) {
        this.byAuthorityKey = byAuthorityKey;
        this.office = office;
    }

    /**
     * Onboards who isn't yet. An authority key that another authority has already becomes {@code
     * <association key>-<authority key>}, which is told.
     */
    static Clients onboard(Association association, Stack stack, Progress out)
            throws IOException, InterruptedException, StackAway {
        String office = "office-" + association.key();
        if (!stack.onboardOffice(office, association.number().digits())) {
            throw new StackAway("client " + office + " belongs to another association");
        }
        var clients = new HashMap<String, String>();
        for (var authority : new TreeMap<>(association.authorities()).entrySet()) {
            clients.put(
                    authority.getKey(),
                    client(
                            association.key(),
                            authority.getKey(),
                            authority.getValue(),
                            stack,
                            out));
        }
        return new Clients(Map.copyOf(clients), office);
    }

    private static String client(
            String associationKey, String key, AuthorityId id, Stack stack, Progress out)
            throws IOException, InterruptedException, StackAway {
        if (stack.onboardAuthority(key, id.toString())) {
            return key;
        }
        String longer = associationKey + "-" + key;
        if (!stack.onboardAuthority(longer, id.toString())) {
            throw new StackAway("clients " + key + " and " + longer + " belong to others");
        }
        out.line("  authority " + key + " (" + id + ") has the client " + longer);
        return longer;
    }

    String authority(String authorityKey) {
        String client = byAuthorityKey.get(authorityKey);
        if (client == null) {
            throw new IllegalArgumentException("no such authority key: " + authorityKey);
        }
        return client;
    }

    String office() {
        return office;
    }
}
