package se.samspel.referral.waiver;

import java.util.List;
import se.samspel.kit.value.AuthorityId;

/** Who handles protected persons at an authority: opaque staff ids. */
record HandlersNamed(AuthorityId authority, long version, List<String> handlers) {}
