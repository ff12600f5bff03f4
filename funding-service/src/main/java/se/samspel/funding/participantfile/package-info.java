/**
 * When an ESF project's monthly participant files were sent; the files themselves are made by the
 * hosts.
 */
@NullMarked
package se.samspel.funding.participantfile;

import org.jspecify.annotations.NullMarked;
