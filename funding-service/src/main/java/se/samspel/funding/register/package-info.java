/** How an association's office keeps dated records: added once, changed by version, listed. */
@NullMarked
package se.samspel.funding.register;

import org.jspecify.annotations.NullMarked;
