/* Electron 33 has Node 20.18 (Node-API 9). What better-sqlite3 13 needs of Node-API 10 (references to primitive
   values) is there only for addons that call themselves experimental: NAPI_VERSION=2147483647, set on the command
   line. Such an addon's finalizers run inside the garbage collector, so node-addon-api must postpone them. */
#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
#ifdef __cplusplus
extern "C"
#endif
napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env, napi_finalize cb, void *data, void *hint);
