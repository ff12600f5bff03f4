/** Hours that staff have worked in ESF projects; staff are opaque ids, never persons. */
@NullMarked
package se.samspel.funding.timereport;

import org.jspecify.annotations.NullMarked;
