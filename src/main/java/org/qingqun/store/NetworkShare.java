package org.qingqun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a folder lies on another machine's disk. SQLite's write-ahead log shares memory between programs, which no two machines do: there a program may
/// read what another has not finished and lose what it wrote itself.
final class NetworkShare {
    private static final Set<String> KINDS = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "davfs", "ceph", "glusterfs", "lustre", "fuse.sshfs",
            "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.rclone", "fuse.smbnetfs", "webdav");

    private NetworkShare() {}

    /// What kind of share the folder is on, as its system calls it; empty for a disk of this machine and where nobody can say.
    static Optional<String> kindOf(Path folder) {
        try {
            return kindOf(String.valueOf(folder.getRoot()), Files.getFileStore(folder).type());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /// @param root `\\server\share` on Windows
    static Optional<String> kindOf(String root, @Nullable String type) {
        if (root.startsWith("\\\\")) return Optional.of("UNC");
        var kind = String.valueOf(type).toLowerCase(Locale.ROOT);
        return KINDS.contains(kind) ? Optional.of(kind) : Optional.empty();
    }
}
