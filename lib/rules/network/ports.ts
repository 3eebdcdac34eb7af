/** Ports by which machines are administered or their files reached; nobody enters by these from the internet. */
export const ADMIN_PORTS: readonly number[] = [
  // FTP, SSH, Telnet.
  20, 21, 22, 23,
  // RPC, NetBIOS, SMB, the Berkeley r-commands.
  135, 137, 138, 139, 445, 512, 513, 514,
  // Remote Desktop, VNC, WinRM.
  3389, 5900, 5901, 5902, 5903, 5985, 5986,
  // The Docker daemon, the kubelet.
  2375, 2376, 10250, 10255,
];

/** Ports of databases, caches, brokers and file systems. */
export const DATA_PORTS: readonly number[] = [
  // SQL Server, Oracle, MySQL and Aurora, mSQL, PostgreSQL, Redshift, Db2.
  1433, 1434, 1521, 2483, 2484, 3306, 33060, 4333, 5432, 5439, 50000,
  // Redis and Valkey, Memcached, DAX.
  6379, 6380, 11211, 8111, 9111,
  // MongoDB and DocumentDB, Cassandra, CouchDB, Neptune, Neo4j, InfluxDB, OpenSearch.
  27017, 27018, 27019, 9042, 9142, 5984, 8182, 7474, 7687, 8086, 9200, 9300,
  // ZooKeeper, etcd, Kafka and MSK.
  2181, 2379, 2380, 9092, 9094, 9096, 9098, 9194, 9196, 9198,
  // NFS and EFS, Lustre.
  2049, 988,
];
