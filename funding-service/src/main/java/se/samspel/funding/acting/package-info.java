/** Who acts inside the caller: an opaque staff id, for what one person may not do alone. */
@NullMarked
package se.samspel.funding.acting;

import org.jspecify.annotations.NullMarked;
